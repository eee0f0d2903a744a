// A new database beside an old one.
import { sql } from 'kysely';
import { legacy, shop } from './databases.ts';

export async function move(id: number): Promise<void> {
  await shop.transaction().execute(async (trx) => {
    const row = await legacy.selectFrom('orders').where('id', '=', id).selectAll().executeTakeFirstOrThrow();
    await trx.insertInto('orders').values(row).execute();
    await legacy.deleteFrom('orders').where('id', '=', id).execute(); // ! otherDatabase
    await sql`delete from carts where order_id = ${id}`.execute(legacy); // ! otherDatabase
  });
  await legacy.deleteFrom('orders').where('id', '=', id).execute();
}
