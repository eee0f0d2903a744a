// `.forUpdate()` on the database itself, and on a connection that was only drawn.
import { sql } from 'kysely';
import { db } from './database.ts';
import { Poller } from './poller.ts';

export async function cancel(id: number): Promise<void> {
  const order = await db.selectFrom('orders').select('status').where('id', '=', id).forUpdate().executeTakeFirstOrThrow(); // ! releasedAtOnce "db.transaction().execute"
  if (order.status === 'open') await db.updateTable('orders').set({ status: 'cancelled' }).where('id', '=', id).execute();
}

export async function once(name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${name}))`.execute(db); // ! nameReleasedAtOnce
}

export async function onOneConnection(id: number): Promise<void> {
  await db.connection().execute(async (connection) => {
    await connection.selectFrom('orders').select('id').where('id', '=', id).forUpdate().execute(); // ! releasedAtOnce
    await connection.updateTable('orders').set({ status: 'paid' }).where('id', '=', id).execute();
  });
}

export const poller = new Poller(db);
