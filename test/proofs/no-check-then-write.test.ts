import { describe, expect, test } from 'vitest';
import { whileLocked } from './contention.ts';
import { type Facts, type Proof, prove } from './proof.ts';
import type { Exports } from './sample.ts';
import { inScene, outcome, type Scene } from './scene.ts';

/** Two requests at once: both may read, and nobody may write until both have come as far as they can. */
const twoAtOnce = (table: string, act: (exports: Exports) => Promise<unknown>, refused: string, rows: 'new' | 'old'): Proof => {
  const play = async (scene: Scene): Promise<Facts> => {
    await scene.rows(`INSERT INTO orders (id, status) VALUES ('first', 'paid')`);
    await scene.rows(`INSERT INTO "Order" (id, status, "userId") VALUES ('first', 'paid', 'ada')`);
    await scene.rows(`INSERT INTO items (order_id, price) VALUES ('first', 5)`);
    const exports = await scene.load();
    await exports['dataSource']?.initialize();
    const before = await scene.count(table);
    const both = await whileLocked(scene, `LOCK TABLE ${table} IN SHARE MODE`, 2, () => [act(exports), act(exports)].map(outcome));
    return { both: both.sort((one, other) => one.length - other.length), added: (await scene.count(table)) - before };
  };
  return {
    play,
    wrong: { both: ['done', 'done'], added: rows === 'new' ? 2 : 0 },
    right: { both: ['done', expect.stringContaining(refused)], added: rows === 'new' ? 1 : 0 },
  };
};

const ship = (table: string): Proof => twoAtOnce(table, ({ ship: act }) => act('first'), 'not paid', 'old');
const invite = twoAtOnce('invitations', ({ invite: act }) => act('ada@example.com'), 'invited before', 'new');

prove('no-check-then-write', {
  Prisma: ship('"Order"'),
  Drizzle: ship('orders'),
  TypeORM: ship('orders'),
  pg: ship('orders'),
  'a limit': twoAtOnce('items', ({ add }) => add('first', 5), 'full', 'new'),
  'a new row': invite,
  'a lock on nothing': invite,
});

/** Two transactions of a level; each reads, and writes when both have read. */
const atLevel = (level: string, read: string, write: string): string => `
  import { Pool } from 'pg';
  const pool = new Pool();
  export async function run() {
    const client = await pool.connect();
    try {
      await client.query('BEGIN ISOLATION LEVEL ${level}');
      await client.query(\`${read}\`);
      await client.query(\`${write}\`);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }`;

const KINDS = {
  'one row that both change': {
    table: 'products',
    read: `SELECT stock FROM products WHERE id = 'tea'`,
    write: `UPDATE products SET stock = 9 WHERE id = 'tea'`,
  },
  'how many rows there are': {
    table: 'items',
    read: `SELECT count(*) FROM items WHERE order_id = 'first'`,
    write: `INSERT INTO items (order_id, price) VALUES ('first', 5)`,
  },
} as const;

describe('the table of levels, on PostgreSQL', () => {
  test.each([
    ['READ COMMITTED', 'one row that both change', 2],
    ['READ COMMITTED', 'how many rows there are', 2],
    ['REPEATABLE READ', 'one row that both change', 1],
    ['REPEATABLE READ', 'how many rows there are', 2],
    ['SERIALIZABLE', 'one row that both change', 1],
    ['SERIALIZABLE', 'how many rows there are', 1],
  ] as const)('%s, %s: %i get through', async (level, kind, through) => {
    const { table, read, write } = KINDS[kind];
    const both = await inScene(atLevel(level, read, write), ['app'], async (scene) => {
      const { run } = await scene.load();
      return whileLocked(scene, `LOCK TABLE ${table} IN SHARE MODE`, 2, () => [run(), run()].map(outcome));
    });
    expect(both.filter((one) => one === 'done')).toHaveLength(through);
    expect(both.filter((one) => one !== 'done').every((one) => one.includes('could not serialize access'))).toBe(true);
  });
});

/** One statement that says itself whether it came too late. */
const inOne = (statement: string): string => `
  import { Pool } from 'pg';
  const pool = new Pool();
  export async function run() {
    const { rowCount } = await pool.query(\`${statement}\`);
    if (rowCount === 0) throw new Error('too late');
  }`;

describe('what keeps it true without a lock', () => {
  test.each([
    [
      'a unique key and ON CONFLICT',
      'invitations',
      'CREATE UNIQUE INDEX ON invitations (email)',
      `INSERT INTO invitations (email) VALUES ('ada@example.com') ON CONFLICT DO NOTHING`,
    ],
    [
      'a version in the condition',
      'products',
      'ALTER TABLE products ADD version int NOT NULL DEFAULT 1',
      `UPDATE products SET stock = 9, version = version + 1 WHERE id = 'tea' AND version = 1`,
    ],
  ] as const)('%s: one gets through', async (_, table, before, statement) => {
    const both = await inScene(inOne(statement), ['app'], async (scene) => {
      await scene.rows(before);
      const { run } = await scene.load();
      return whileLocked(scene, `LOCK TABLE ${table} IN SHARE MODE`, 2, () => [run(), run()].map(outcome));
    });
    expect(both.filter((one) => one === 'done')).toHaveLength(1);
    expect(both.filter((one) => one.includes('too late'))).toHaveLength(1);
  });
});
