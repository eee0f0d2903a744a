// A query on the transaction behind its commit.
import { knex } from './database.ts';

export async function cancel(id: number): Promise<void> {
  const trx = await knex.transaction();
  try {
    await trx('orders').where({ id }).update({ status: 'cancelled' });
    await trx.commit();
  } catch (error) {
    await trx.rollback();
    throw error;
  }
  await trx('audit').insert({ id }); // ! usedAfterEnd
}
