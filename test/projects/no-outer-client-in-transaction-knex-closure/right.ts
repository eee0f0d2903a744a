// A query of the outer Knex joins the transaction only with `transacting`.
import { knex } from './database.ts';

export async function cancel(id: number, rows: { order: number }[]): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx('orders').where({ id }).update({ status: 'cancelled' });
    await knex('carts').where({ order: id }).delete().transacting(trx);
    const first = await trx('parcels').where({ order: id }).first();
    await knex.raw('update stock set reserved = reserved - 1').transacting(trx);
    await knex.batchInsert('refunds', rows).transacting(trx);
    console.log(first);
  });
}
