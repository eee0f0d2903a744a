// The client of the callback outlives it.
import type { Knex } from 'knex';
import { knex } from './database.ts';

export async function cancel(id: number): Promise<void> {
  let kept: Knex | undefined;
  await knex.transaction(async (trx) => {
    kept = trx;
    await trx('orders').where({ id }).update({ status: 'cancelled' });
  });
  await kept?.('audit').insert({ id }); // ! usedAfterEnd
}
