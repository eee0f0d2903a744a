// Kysely: the constraint is left to the statement, or tried again outside.
import { db } from './database.ts';

export const cancel = (id: number) =>
  db.transaction().execute(async (trx) => {
    await trx.updateTable('orders').set({ status: 'cancelled' }).where('id', '=', id).execute();
    await trx
      .insertInto('carts')
      .values({ id, order: id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });

export async function add(id: number, attempts = 3): Promise<void> {
  try {
    await db.transaction().execute(async (trx) => {
      await trx.insertInto('carts').values({ id, order: id }).execute();
    });
  } catch (error) {
    if ((error as { code?: string }).code !== '23505' || attempts === 0) throw error;
    await add(id + 1, attempts - 1);
  }
}
