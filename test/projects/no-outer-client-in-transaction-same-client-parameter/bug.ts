// The transaction is opened on a parameter: the parameter is not in it.
import type { Kysely } from 'kysely';
import { db, type Tables } from './database.ts';

export async function ship(base: Kysely<Tables>, id: number): Promise<void> {
  await base.transaction().execute(async (trx) => {
    await trx.updateTable('orders').set({ status: 'shipped' }).where('id', '=', id).execute();
    await base.insertInto('audit').values({ action: 'shipped' }).execute(); // ! outerClient
  });
}

export const shipFirst = () => ship(db, 1);
