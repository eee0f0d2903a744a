// BEGIN through Knex goes to any connection of its pool.
import { knex } from './database.ts';

export async function cancel(id: number): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx.raw("set local statement_timeout = '5s'");
    await trx('orders').where({ id }).update({ status: 'cancelled' });
  });
}
