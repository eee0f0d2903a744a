// A callback that returns nothing leaves the end to itself.
import { knex } from './database.ts';

export async function cancel(id: number): Promise<void> {
  await knex.transaction((trx) => {
    trx('orders').where({ id }).update({ status: 'cancelled' }).then(trx.commit, trx.rollback);
  });
  await knex.transaction((trx) => trx('orders').where({ id }).delete());
  await knex.transaction((trx) => {
    return trx('carts').where({ order: id }).delete();
  });
  await knex.transaction(async (trx) => {
    await trx('carts').where({ order: id }).delete();
  });
}
