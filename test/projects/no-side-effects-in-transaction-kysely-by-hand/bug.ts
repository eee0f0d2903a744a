// Kysely's transaction by hand is open until the `execute` behind `commit`.
import { db } from './database.ts';
import { book } from './carrier.ts';

export async function ship(id: number): Promise<void> {
  const trx = await db.startTransaction().execute();
  try {
    await trx.updateTable('orders').set({ status: 'shipped' }).where('id', '=', id).execute();
    await book(id); // ! sideEffect "(book)"
    await trx.commit().execute();
  } catch (error) {
    await trx.rollback().execute();
    throw error;
  }
}
