// `.forUpdate()` without a transaction; a query without an operation in its chain reads.
import { db } from './database.ts';
import { lockStock } from './stock.ts';

export async function cancel(id: number): Promise<void> {
  const order = await db('orders').where({ id }).forUpdate().first(); // ! releasedAtOnce "knex.transaction"
  if (order?.status === 'open') await db('orders').where({ id }).update({ status: 'cancelled' });
}

export async function next(): Promise<void> {
  const rows = await db('jobs').where({ state: 'new' }).limit(5).forUpdate().skipLocked(); // ! sameRowsTwice
  console.log(rows);
}

export async function share(id: number): Promise<unknown> {
  return db('orders').select('status').where({ id }).forShare(); // ! releasedAtOnce
}

export async function raw(id: number): Promise<void> {
  await db.raw('select 1 from orders where id = ? for update', [id]); // ! releasedAtOnce
}

export async function reserve(id: number): Promise<void> {
  const row = await lockStock(id);
  if (row.left > 0) await db('stock').where({ id }).decrement('left', 1);
}
