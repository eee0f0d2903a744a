// Kysely: executed and awaited; parts are handed on.
import { db } from './database.ts';

export const cancel = (id: number) =>
  db.transaction().execute(async (trx) => {
    await trx.updateTable('orders').set({ status: 'cancelled' }).where('id', '=', id).execute();
    let query = trx.selectFrom('carts').selectAll();
    if (id > 0) query = query.where('order', '=', id);
    const carts = await query.execute();
    return carts.length;
  });

export const seen = (id: number) => db.updateTable('orders').set({ status: 'seen' }).where('id', '=', id).execute();
