// The client of the callback outlives it.
import type { Knex } from 'knex';
import { knex } from './database.ts';

export async function cancel(id: number): Promise<void> {
  let kept: number | undefined;
  await knex.transaction(async (trx) => {
    kept = await trx('orders').where({ id }).update({ status: 'cancelled' });
  });
  await audit(knex, kept ?? 0);
}

async function audit(db: Knex, changed: number): Promise<void> {
  await db('audit').insert({ changed });
}
