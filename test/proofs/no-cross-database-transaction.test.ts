import { prove, type Facts } from './proof.ts';
import type { Exports } from './sample.ts';
import { rejection, type Scene } from './scene.ts';

/**
 * Sells something that two databases write down: first in a transaction that fails at its commit, then in one that does not. What
 * the second database must hear about is relayed twice, as a relay does that died before it could note what it had done.
 */
function sale(orders: string, other: string, copies: string, call: (sample: Exports) => unknown): (scene: Scene) => Promise<Facts> {
  return async ({ load, refuse, count }) => {
    const sample = await load();
    for (const client of [sample['shop'], sample['billing']]) await client?.initialize();
    const again = await refuse(orders);
    await rejection(call(sample));
    await sample['relay']?.();
    const afterRollback = [await count(orders), await count(copies, other)];
    await again();
    if (afterRollback[1] !== 0) return { afterRollback };
    await call(sample);
    await sample['relay']();
    await sample['relay']();
    return { afterRollback, afterCommit: [await count(orders), await count(copies, other)] };
  };
}

const billing = {
  databases: ['app', 'billing'],
  play: sale('orders', 'billing', 'invoices', ({ sell }) => sell('o1')),
  // How many orders there are, and how many rows that the other database has of them.
  wrong: { afterRollback: [0, 1] },
  right: { afterRollback: [0, 0], afterCommit: [1, 1] },
};

prove('no-cross-database-transaction', {
  Prisma: { ...billing, databases: ['app', 'reports'], play: sale('"Order"', 'reports', '"AuditLog"', ({ sell }) => sell('ada')) },
  pg: billing,
  Drizzle: billing,
  TypeORM: billing,
});
