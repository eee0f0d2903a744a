// A transaction by hand without a catch.
import { knex } from './database.ts';

export async function cancel(id: number): Promise<void> {
  const trx = await knex.transaction(); // ! unfinished "line 6"
  await trx('orders').where({ id }).update({ status: 'cancelled' });
  await trx.commit();
}
