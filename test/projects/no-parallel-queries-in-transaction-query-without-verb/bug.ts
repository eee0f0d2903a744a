// Reads that nothing but the joining sends, side by side on one connection.
import { knex } from './database.ts';
import type { Knex } from 'knex';

export const load = (ids: readonly number[]) =>
  knex.transaction(async (trx) => {
    await Promise.all(ids.map((id) => settle(trx, id))); // ! multiStep
  });

async function settle(trx: Knex.Transaction, id: number): Promise<void> {
  const rows = await trx('orders').where({ id });
  if (rows.length > 0) await trx('marks').insert({ id });
}
