// Kysely: chains of every kind that are complete, and never executed.
import { sql } from 'kysely';
import { db } from './database.ts';

export async function load(id: number): Promise<void> {
  await db.selectFrom('orders').selectAll().where('id', '=', id); // ! neverExecuted
  await db.replaceInto('orders').values({ id, status: 'new', email: '' }); // ! neverExecuted
  void db.deleteFrom('carts').where('order', '=', id); // ! neverExecuted
  const [orders] = await Promise.all([db.selectFrom('orders').selectAll().execute(), db.selectFrom('carts').selectAll().execute()]);
  await sql`select ${orders.length}`.execute(db);
}

export async function end(): Promise<void> {
  const trx = await db.startTransaction().execute();
  await trx.deleteFrom('carts').execute();
  await trx.commit(); // ! neverExecuted
}
