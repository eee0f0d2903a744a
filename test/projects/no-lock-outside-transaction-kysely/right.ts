// `.forUpdate()` on a transaction, in a part of one statement, and where only some callers have a transaction to lock in.
import { type Kysely, sql, type Transaction } from 'kysely';
import { db, type Tables } from './database.ts';
import { Worker } from './worker.ts';

export async function cancel(id: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const order = await trx.selectFrom('orders').select('status').where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
    if (order.status === 'open') await trx.updateTable('orders').set({ status: 'cancelled' }).where('id', '=', id).execute();
    await sql`select pg_advisory_xact_lock(${id})`.execute(trx);
    await new Worker(trx).poll();
  });
}

export async function take(): Promise<void> {
  await db
    .updateTable('orders')
    .set({ status: 'taken' })
    .where('id', 'in', (eb) => eb.selectFrom('orders').select('id').limit(1).forUpdate().skipLocked())
    .execute();
}

export async function lock(trx: Transaction<Tables>, id: number): Promise<void> {
  await trx.selectFrom('orders').select('id').where('id', '=', id).forUpdate().execute();
}

export async function read(client: Kysely<Tables>, id: number): Promise<void> {
  await client
    .selectFrom('orders')
    .select('id')
    .where('id', '=', id)
    .$if(client.isTransaction, (query) => query.forUpdate())
    .execute();
}

export async function byHand(id: number): Promise<void> {
  const trx = await db.startTransaction().execute();
  try {
    await trx.selectFrom('orders').select('id').where('id', '=', id).forUpdate().execute();
    await trx.commit().execute();
  } catch (error) {
    await trx.rollback().execute();
    throw error;
  }
}
