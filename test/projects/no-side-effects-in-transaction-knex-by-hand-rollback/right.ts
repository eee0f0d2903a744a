// Knex by hand: until the rollback in the catch the transaction is open.
import { complain } from './complain.ts';
import { knex } from './database.ts';

export async function ship(id: number): Promise<void> {
  const trx = await knex.transaction();
  try {
    await trx('orders').where({ id }).update({ status: 'shipped' });
    await trx.commit();
  } catch (error) {
    await trx.rollback(error);
    await complain(id);
  }
}
