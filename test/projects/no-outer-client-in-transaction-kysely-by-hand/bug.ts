// A helper takes a `Kysely`, which a transaction is, too.
import { db, orderOf } from './database.ts';

export async function ship(id: number): Promise<void> {
  const before = await orderOf(db, id);
  const trx = await db.startTransaction().execute();
  try {
    await trx.updateTable('orders').set({ status: 'shipped' }).where('id', '=', id).execute();
    const after = await orderOf(db, id); // ! outerClient "orderOf"
    await db.transaction().execute((inner) => orderOf(inner, id)); // ! outerTransaction
    await trx.commit().execute();
    console.log(before, after, await orderOf(db, id));
  } catch (error) {
    await trx.rollback().execute();
    throw error;
  }
}
