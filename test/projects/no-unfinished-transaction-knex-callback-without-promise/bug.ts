// A callback that returns nothing leaves the end to itself.
import type { Knex } from 'knex';
import { knex } from './database.ts';

export async function cancel(id: number): Promise<void> {
  const mark = (trx: Knex.Transaction): void => {
    void trx('orders').where({ id }).update({ status: 'cancelled' });
  };
  await knex.transaction(mark); // ! neverEnds
}
