// A transaction provider begins the transaction when it is called, here on the spot.
import { announce } from './announce.ts';
import { knex } from './database.ts';

export async function close(id: number): Promise<void> {
  const trx = await knex.transactionProvider()();
  await announce(id); // ! sideEffect "(announce)"
  await trx('orders').where({ id }).update({ status: 'closed' });
  await trx.commit();
}
