// Kysely: `db` where `trx` is meant.
import { sql } from 'kysely';
import { db } from './database.ts';

export async function ship(id: number, email: string): Promise<void> {
  const open = db.selectFrom('orders').where('email', '=', email).select('id');
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('orders').set({ status: 'shipped' }).where('id', '=', id).execute();
    await db.deleteFrom('carts').where('order', '=', id).execute(); // ! outerClient
    await sql`refresh materialized view totals`.execute(db); // ! outerClient
    await db.executeQuery(trx.deleteFrom('carts').compile()); // ! outerClient
  });
  await open.execute();
}
