// One after the other, and two reads at once.
import { knex } from './database.ts';
import type { Knex } from 'knex';

export const load = (ids: readonly number[]) =>
  knex.transaction(async (trx) => {
    for (const id of ids) await settle(trx, id);
    return Promise.all([trx('orders').where({ status: 'new' }), trx('marks').where({ id: 1 })]);
  });

async function settle(trx: Knex.Transaction, id: number): Promise<void> {
  const rows = await trx('orders').where({ id });
  if (rows.length > 0) await trx('marks').insert({ id });
}
