import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { prisma } from './clients.ts';
import { prove, type Proof } from './proof.ts';
import { outcome, type Scene } from './scene.ts';

/** Sets a stock to nothing, without an error. */
function cleared(call: (scene: Scene) => unknown, stock = `SELECT stock FROM products WHERE id = 'tea'`): Proof {
  return {
    play: async (scene) => ({ clear: await outcome(call(scene)), stock: (await scene.rows(stock))[0]?.['stock'] }),
    wrong: { clear: 'done', stock: 10 },
    right: { clear: 'done', stock: 0 },
  };
}

const clearTea = async ({ load }: Scene) => (await load()).clear('tea');

prove('no-floating-queries', {
  Prisma: cleared(async (scene) => (await scene.load()).clear(prisma(scene), 'tea-1'), `SELECT stock FROM "Product"`),
  Drizzle: cleared(clearTea),
  Knex: cleared(clearTea),
  Kysely: cleared(clearTea),
  'Drizzle, behind the rollback': {
    play: async ({ load, count }) => {
      const { take } = await load();
      const taken = await outcome(take('tea', 11, () => sleep(100, 'tea')));
      await sleep(300);
      return { taken, announcements: await count('outbox') };
    },
    wrong: { taken: expect.stringContaining('violates check constraint'), announcements: 1 },
    right: { taken: expect.stringContaining('violates check constraint'), announcements: 0 },
  },
  'pg, only a handler': {
    play: async ({ load, rows, count }) => {
      await rows(`INSERT INTO invoices VALUES ('o1', 5)`);
      const { place } = await load();
      return { place: await outcome(place('o1')), orders: await count('orders') };
    },
    wrong: { place: 'done', orders: 0 },
    right: { place: expect.stringContaining('duplicate key'), orders: 0 },
  },
});
