// Knex without a callback: the transaction is open until its commit.
import { knex } from './database.ts';
import { book } from './carrier.ts';

export async function ship(id: number): Promise<void> {
  const trx = await knex.transaction();
  try {
    await trx('orders').where({ id }).update({ status: 'shipped' });
    await trx.commit();
    await book(id);
  } catch (error) {
    await trx.rollback();
    throw error;
  }
}
