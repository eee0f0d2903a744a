import { expect } from 'vitest';
import { prisma, typeorm } from './clients.ts';
import { prove, type Facts } from './proof.ts';
import type { Exports } from './sample.ts';
import { outcome, rejection, type Scene } from './scene.ts';

type Call = (sample: Exports, scene: Scene) => unknown;

/**
 * Sells one of ten pieces: first in a transaction that fails at its commit, so that all must be back; then with a pool of one
 * connection, which is all that a transaction needs.
 */
function sale(orders: string, products: string, call: Call): (scene: Scene) => Promise<Facts> {
  return async (scene) => {
    const { load, refuse, rows } = scene;
    const again = await refuse(orders);
    await rejection(call(await load(), scene));
    const stockAfterRollback = (await rows(`SELECT stock FROM ${products}`))[0]?.['stock'];
    await again();
    return { stockAfterRollback, poolOfOne: await outcome(call(await load(1), scene)) };
  };
}

const prismaSale = (call: Call) => sale('"Order"', '"Product"', call);
const otherSale = (call: Call) => sale('orders', 'products', call);

const facts = (failure: string) => ({
  wrong: { stockAfterRollback: 9, poolOfOne: expect.stringContaining(failure) },
  right: { stockAfterRollback: 10, poolOfOne: 'done' },
});
const noConnection = facts('timeout exceeded when trying to connect');

prove('no-outer-client-in-transaction', {
  Prisma: { play: prismaSale(({ sell }, scene) => sell(prisma(scene), 'ada', 'tea')), ...noConnection },
  'Prisma, a helper': { play: prismaSale(({ sell }) => sell('ada', 'tea')), ...noConnection },
  'Prisma, a read': {
    play: async (scene) => {
      await scene.rows(`INSERT INTO "Order" (id, "userId", total) VALUES ('o1', 'ada', 30)`);
      const { pay } = await scene.load();
      await pay(prisma(scene), 'o1', 30, 'intent');
      const [order] = await scene.rows('SELECT status FROM "Order"');
      return { payments: await scene.count('"Payment"'), status: order?.['status'] };
    },
    wrong: { payments: 1, status: 'pending' },
    right: { payments: 1, status: 'paid' },
  },
  TypeORM: {
    play: otherSale(async ({ Sales }, scene) => {
      const dataSource = await typeorm(scene);
      return new Sales(dataSource, dataSource.getRepository('Product')).sell('o1', 'tea');
    }),
    ...noConnection,
  },
  'TypeORM, a query runner': { play: otherSale(async ({ sell }, scene) => sell(await typeorm(scene), 'o1', 'tea')), ...noConnection },
  Drizzle: { play: otherSale(({ sell }) => sell('o1', 'tea')), ...noConnection },
  'Drizzle, nested': { play: otherSale(({ sell }) => sell('o1', 'tea')), ...noConnection },
  pg: { play: otherSale(({ sell }) => sell('o1', 'tea')), ...noConnection },
  'pg, its own lock': {
    play: async ({ load, rows }) => {
      // Without a limit it would wait for ever.
      await rows(`DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET lock_timeout = 100', current_database()); END $$`);
      const { sell } = await load();
      return { sold: await outcome(sell('tea')), stock: (await rows('SELECT stock FROM products'))[0]?.['stock'] };
    },
    wrong: { sold: expect.stringContaining('canceling statement due to lock timeout'), stock: 10 },
    right: { sold: 'done', stock: 9 },
  },
  Knex: { play: otherSale(({ sell }) => sell('o1', 'tea')), ...facts('Timeout acquiring a connection. The pool is probably full') },
  Kysely: { play: otherSale(({ sell }) => sell('o1', 'tea')), ...noConnection },
  Sequelize: { play: otherSale(({ sell }) => sell('o1', 'tea')), ...facts('SequelizeConnectionAcquireTimeoutError') },
  'a record that survives': {
    play: async (scene) => {
      const { withdraw } = await scene.load(1);
      const withdrawn = await outcome(withdraw(prisma(scene), 'ada', 5));
      return { withdrawn, records: await scene.count('"AuditLog"'), inDebt: await scene.count('"User" WHERE balance < 0') };
    },
    right: { withdrawn: expect.stringContaining('not enough money'), records: 1, inDebt: 0 },
  },
});
