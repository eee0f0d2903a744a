// A transaction of a provider, never rolled back.
import knexFactory from 'knex';

const knex = knexFactory({ client: 'pg' });

export async function close(id: number): Promise<void> {
  const provide = knex.transactionProvider();
  const trx = await provide(); // ! unfinished
  await trx('orders').where({ id }).update({ status: 'closed' });
  await trx.commit();
}
