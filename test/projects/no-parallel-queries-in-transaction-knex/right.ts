// Knex: one statement for all, or one after the other.
import type { Knex } from 'knex';
import { knex } from './database.ts';

async function move(trx: Knex.Transaction, ids: readonly number[]): Promise<void> {
  await trx('orders')
    .whereIn('id', [...ids])
    .del();
  await trx('archive').insert(ids.map((id) => ({ id })));
}

export const archive = (ids: readonly number[]) => knex.transaction((trx) => move(trx, ids));

export async function archiveOld(years: readonly number[]): Promise<void> {
  await Promise.all(years.map((year) => archive([year])));
}
