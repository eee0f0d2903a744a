// Kysely: a builder is no promise; to await it does nothing.
import { db } from './database.ts';

export const cancel = (id: number) =>
  db.transaction().execute(async (trx) => {
    await trx.updateTable('orders').set({ status: 'cancelled' }).where('id', '=', id); // ! neverExecuted
    trx.deleteFrom('carts').where('order', '=', id); // ! neverExecuted
    trx.insertInto('carts').values({ id, order: id }).execute(); // ! inTransaction
  });

export function log(id: number): void {
  db.updateTable('orders').set({ status: 'seen' }).where('id', '=', id).execute(); // ! outside
}
