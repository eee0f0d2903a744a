// A transaction provider begins the transaction when it is called for the first time, whatever it is named.
import { announce } from './announce.ts';
import { knex } from './database.ts';

export async function close(id: number): Promise<void> {
  const provide = knex.transactionProvider();
  const trx = await provide();
  await trx('orders').where({ id }).update({ status: 'closed' });
  await announce(id); // ! sideEffect "(announce)"
  await trx.commit();
}
