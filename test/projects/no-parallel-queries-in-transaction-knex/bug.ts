// Knex: in the callback and in a helper.
import type { Knex } from 'knex';
import { knex } from './database.ts';

async function move(trx: Knex.Transaction, id: number): Promise<void> {
  await trx('orders').where({ id }).del();
  await trx('archive').insert({ id });
}

export const archive = (ids: readonly number[]) =>
  knex.transaction(async (trx) => {
    await Promise.allSettled(ids.map((id) => move(trx, id))); // ! settled
    await both(trx);
  });

async function both(trx: Knex.Transaction): Promise<void> {
  await Promise.race([trx('marks').insert({ id: 2 }), trx('marks').insert({ id: 3 })]); // ! race
}
