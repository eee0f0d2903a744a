// Knex runs a callback in the transaction.
import { knex } from './database.ts';
import { enqueue } from './jobs.ts';

export async function cancel(id: number): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx('orders').where({ id }).update({ status: 'cancelled' });
    await enqueue(id); // ! sideEffect "(enqueue)"
  });
}
