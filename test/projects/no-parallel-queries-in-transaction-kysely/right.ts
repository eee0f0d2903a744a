// Kysely: one branch has nobody beside it, single queries wait for each other, and outside each has its connection.
import { db, move } from './database.ts';

export const sell = (ids: number[]) =>
  db.transaction().execute(async (trx) => {
    await Promise.all([move(trx, 1)]);
    for (const id of ids) await move(trx, id);
    return Promise.all([trx.selectFrom('orders').selectAll().execute(), trx.selectFrom('carts').selectAll().execute()]);
  });

export const load = async () => Promise.all([read(), read()]);

async function read(): Promise<number> {
  const orders = await db.selectFrom('orders').selectAll().execute();
  const carts = await db.selectFrom('carts').selectAll().execute();
  return orders.length + carts.length;
}
