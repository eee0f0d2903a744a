// A controlled transaction whose catch does not roll back.
import { db } from './database.ts';

export async function ship(id: number): Promise<boolean> {
  const trx = await db.startTransaction().execute(); // ! unfinished "line 7"
  try {
    await trx.updateTable('orders').set({ status: 'shipped' }).where('id', '=', id).execute();
    await trx.commit().execute();
    return true;
  } catch {
    return false;
  }
}
