import { Kysely, PostgresDialect } from 'kysely';
import { describe, expect, test } from 'vitest';
import { idleInTransaction, prisma, typeorm } from './clients.ts';
import { prove, type Facts, type Proof } from './proof.ts';
import type { Exports } from './sample.ts';
import { inScene, outcome, type Scene } from './scene.ts';

/** Asks to cancel an order that was shipped, which is refused by an early return; then somebody else gets the connection. */
function earlyReturn(call: (sample: Exports, scene: Scene) => Promise<{ query(sql: string): unknown }>): Proof {
  return {
    play: async (scene) => {
      const { load, rows, count } = scene;
      await rows(`INSERT INTO orders (id, status) VALUES ('o1', 'shipped')`);
      const next = await call(await load(1), scene);
      const openTransactions = await idleInTransaction(scene);
      const lock = await outcome(rows(`SELECT id FROM orders FOR UPDATE NOWAIT`));
      await next.query(`UPDATE users SET name = 'Ada'`);
      return { openTransactions, lock, writeOfTheNext: (await count('users WHERE name IS NOT NULL')) === 1 ? 'kept' : 'lost' };
    },
    wrong: { openTransactions: 1, lock: expect.stringContaining('could not obtain lock'), writeOfTheNext: 'lost' },
    right: { openTransactions: 0, lock: 'done', writeOfTheNext: 'kept' },
  };
}

/** Adds an order that is there already, which fails, and then another one: does that still get a connection? */
function failure(call: (sample: Exports, scene: Scene) => (id: string) => unknown, timeout: string): Proof {
  return {
    play: async (scene) => {
      await scene.rows(`INSERT INTO orders (id) VALUES ('o1')`);
      const add = call(await scene.load(1), scene);
      const first = await outcome(add('o1'));
      return { first, second: await outcome(add('o2')), orders: await scene.count('orders') };
    },
    wrong: { first: IS_THERE, second: expect.stringContaining(timeout), orders: 1 },
    right: { first: IS_THERE, second: 'done', orders: 2 },
  };
}

const IS_THERE: unknown = expect.stringMatching(/duplicate key|Validation error/);
const NO_CONNECTION = 'timeout exceeded when trying to connect';

/** Checks out, and while the customer pays, another request begins a transaction, which gets the connection of the first. */
function kept(begin: (sample: Exports) => Promise<{ rollback(): unknown }>): Proof {
  return {
    play: async ({ load, rows }) => {
      const sample = await load(2);
      let other: { rollback(): unknown } | undefined;
      const pay = async () => {
        other = await begin(sample);
      };
      const outcomeOfAll = await outcome(sample['checkOut']('o1', pay));
      await other?.rollback();
      return { checkOut: outcomeOfAll, status: (await rows('SELECT status FROM orders'))[0]?.['status'] };
    },
    wrong: { checkOut: 'done', status: 'pending' },
    right: { checkOut: 'done', status: 'paid' },
  };
}

/**
 * Transfers money to nobody, which fails, while two other requests have a connection: the one that is free when the transfer
 * begins goes to the next in the queue as soon as it is given back.
 */
async function transferUnderLoad(scene: Scene): Promise<Facts> {
  const { pool, transfer } = await scene.load(2);
  const held = await pool.connect();
  const transferring = outcome(transfer('ada', 'nobody', 10));
  const next = await pool.connect();
  held.release();
  const failed = await transferring;
  const [ada] = await scene.rows(`SELECT balance FROM users WHERE id = 'ada'`);
  return { failed, balance: ada?.['balance'], openTransactions: await idleInTransaction(scene), of: next.release() };
}

prove('no-unfinished-transaction', {
  'pg, an early return': earlyReturn(async ({ cancel, pool }) => {
    await cancel('o1');
    return pool;
  }),
  'pg, no release': failure(({ add }) => add, NO_CONNECTION),
  'pg, through the pool': {
    play: transferUnderLoad,
    wrong: { failed: expect.stringContaining('no account nobody'), balance: -10, openTransactions: 1 },
    right: { failed: expect.stringContaining('no account nobody'), balance: 0, openTransactions: 0 },
  },
  'TypeORM, an early return': earlyReturn(async ({ cancel }, scene) => {
    const dataSource = await typeorm(scene);
    await cancel(dataSource, 'o1');
    return dataSource;
  }),
  'TypeORM, no release': failure(({ add }, scene) => {
    const dataSource = typeorm(scene);
    return async (id) => add(await dataSource, id);
  }, NO_CONNECTION),
  Sequelize: failure(({ add }) => add, 'SequelizeConnectionAcquireTimeoutError'),
  Knex: {
    play: async (scene) => {
      const { add } = await scene.load(1);
      const logged = new Promise<void>((resolve) => (scene.outside.during = resolve));
      const first = outcome(add('o1'));
      await Promise.race([first, logged]);
      const second = await outcome(add('o2'));
      const openTransactions = await idleInTransaction(scene);
      return { second, openTransactions, orders: await scene.count('orders'), first: openTransactions === 0 && (await first) };
    },
    wrong: { second: expect.stringContaining('Timeout acquiring a connection'), openTransactions: 1, orders: 0, first: false },
    right: { second: 'done', openTransactions: 0, orders: 2, first: 'done' },
  },
  'Drizzle, kept': kept(async ({ db }) => {
    const client = await db.$client.connect();
    await client.query('BEGIN');
    return { rollback: () => client.query('ROLLBACK').finally(() => client.release()) };
  }),
  'postgres.js, kept': kept(async ({ sql }) => {
    const client = await sql.reserve();
    await client`BEGIN`;
    return { rollback: () => client`ROLLBACK`.finally(() => client.release()) };
  }),
  'better-sqlite3': { notRun: 'npm install builds its native part, and takes a minute' },
});

describe('a client that is kept after the end', () => {
  const names: Record<string, (scene: Scene) => Promise<() => unknown>> = {
    Prisma: async (scene) => {
      const tx = await prisma(scene).$transaction(async (inner) => inner);
      return () => tx.user.count();
    },
    TypeORM: async (scene) => {
      const manager = await (await typeorm(scene)).transaction(async (inner) => inner);
      return () => manager.query('SELECT 1');
    },
    Knex: async ({ modules }) => {
      const held: Exports = {};
      await modules['knex'].knex().transaction(async (trx: unknown) => void (held['trx'] = trx));
      return () => held['trx'].raw('SELECT 1');
    },
    Kysely: async ({ modules }) => {
      const db = new Kysely<{ users: { id: string } }>({ dialect: new PostgresDialect({ pool: new modules['pg'].Pool() }) });
      const trx = await db.transaction().execute(async (inner) => inner);
      return () => trx.selectFrom('users').selectAll().execute();
    },
    Sequelize: async ({ modules }) => {
      const sequelize = new modules['sequelize'].Sequelize('postgres://localhost/app');
      const transaction = await sequelize.transaction(async (inner: unknown) => inner);
      return () => sequelize.query('SELECT 1', { transaction });
    },
  };
  test.each(Object.entries(names))('is refused by %s', async (_name, keep) => {
    const refused = await inScene('', ['app'], async (scene) => outcome((await keep(scene))()));
    expect(refused).toMatch(/already (closed|released|committed|complete)|commit has been called/i);
  });
});
