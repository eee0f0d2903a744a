// A schema or a plugin does not change the connection.
import { camelCase, db } from './database.ts';

export async function ship(id: number): Promise<void> {
  const archive = db.withSchema('archive');
  await archive.transaction().execute(async (trx) => {
    await trx.updateTable('orders').set({ status: 'shipped' }).where('id', '=', id).execute();
    await trx.withSchema('archive').insertInto('orders').values({ id, status: 'shipped' }).execute();
    await trx.withPlugin(camelCase).deleteFrom('orders').where('id', '=', id).execute();
  });
}
