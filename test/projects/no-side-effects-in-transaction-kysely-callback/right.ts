// Kysely runs the callback that `execute` of its builder gets.
import { announce } from './announce.ts';
import { db } from './database.ts';

export async function ship(id: number): Promise<void> {
  await db
    .transaction()
    .setIsolationLevel('serializable')
    .execute(async (trx) => {
      await trx.updateTable('orders').set({ status: 'shipped' }).where('id', '=', id).execute();
    });
  await announce(id);
}
