// Knex: one statement for all, or steps that it refuses behind the end.
import type { Knex } from 'knex';
import { knex } from './database.ts';

async function move(trx: Knex.Transaction, ids: readonly number[]): Promise<void> {
  await trx('orders')
    .whereIn('id', [...ids])
    .del();
  await trx('archive').insert(ids.map((id) => ({ id })));
}

export const archive = (ids: readonly number[]) => knex.transaction((trx) => move(trx, ids));

export const archiveBoth = () => knex.transaction((trx) => Promise.all([move(trx, [1]), move(trx, [2])]));

export async function archiveOld(years: readonly number[]): Promise<void> {
  await Promise.all(years.map((year) => archive([year])));
}
