// Kysely: parts that are handed on, compiled, or executed by somebody else.
import { sql, type SelectQueryBuilder } from 'kysely';
import { db, type Tables } from './database.ts';

const open = () => db.selectFrom('orders').selectAll().where('status', '=', 'open');

function limit<T>(query: SelectQueryBuilder<Tables, 'orders', T>, count: number): SelectQueryBuilder<Tables, 'orders', T> {
  return query.limit(count);
}

export async function load(id: number): Promise<unknown> {
  const carts = db.selectFrom('carts').select('order').where('order', '=', id);
  const rows = await limit(open().where('id', 'in', carts), 10).execute();
  console.info(open().compile().sql, sql`now()`);
  return rows;
}

export async function end(): Promise<void> {
  const trx = await db.startTransaction().execute();
  try {
    await trx.deleteFrom('carts').execute();
    await trx.commit().execute();
  } catch (error) {
    await trx.rollback().execute();
    throw error;
  }
}
