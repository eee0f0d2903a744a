// A transaction by hand without a catch.
import { knex } from './database.ts';

export async function cancel(id: number): Promise<void> {
  const trx = await knex.transaction();
  await trx('orders')
    .where({ id })
    .update({ status: 'cancelled' })
    .then(() => trx.commit())
    .catch(trx.rollback);
}

export async function begin(): Promise<unknown> {
  const trx = await knex.transaction();
  return { trx, end: () => trx.commit() };
}
