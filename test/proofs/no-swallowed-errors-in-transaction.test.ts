import { expect } from 'vitest';
import { prisma } from './clients.ts';
import { prove, type Proof } from './proof.ts';
import { outcome } from './scene.ts';

/** Places an order whose invoice exists already; the caller is told that all is well. */
const placed: Proof = {
  play: async ({ load, rows, count }) => {
    await rows(`INSERT INTO invoices VALUES ('o1', 5)`);
    const { place } = await load();
    return { place: await outcome(place('o1')), orders: await count('orders') };
  },
  wrong: { place: 'done', orders: 0 },
  right: { place: 'done', orders: 1 },
};

prove('no-swallowed-errors-in-transaction', {
  pg: placed,
  Knex: placed,
  'Prisma, a violated constraint': {
    play: async (scene) => {
      const { restock } = await scene.load();
      const restocked = await outcome(restock(prisma(scene), 'tea-1'));
      const [tea] = await scene.rows(`SELECT stock FROM "Product" WHERE sku = 'tea-1'`);
      return { restocked, stock: tea?.['stock'] };
    },
    wrong: { restocked: expect.stringContaining('current transaction is aborted'), stock: 10 },
    right: { restocked: 'done', stock: 11 },
  },
});
