// `.forUpdate()` in a transaction: by callback, by hand, by `transacting`, handed on.
import type { Knex } from 'knex';
import { db } from './database.ts';
import { lockStock } from './kept.ts';

export async function cancel(id: number): Promise<void> {
  await db.transaction(async (trx) => {
    const order = await trx('orders').where({ id }).forUpdate().first();
    if (order?.status === 'open') await trx('orders').where({ id }).update({ status: 'cancelled' });
    await db('orders').where({ id }).forUpdate().first().transacting(trx);
    await lockStock(id, trx);
  });
}

export async function byHand(id: number): Promise<void> {
  const trx = await db.transaction();
  try {
    await trx('orders').where({ id }).forUpdate();
    await trx.commit();
  } catch (error) {
    await trx.rollback();
    throw error;
  }
}

export async function take(): Promise<void> {
  await db('jobs')
    .update({ state: 'taken' })
    .whereIn('id', db('jobs').select('id').where({ state: 'new' }).limit(5).forUpdate().skipLocked());
}

// What it is given may be a transaction, and nobody is seen to call it.
export async function lockAll(client: Knex): Promise<unknown> {
  return client('orders').select('id').forUpdate();
}
