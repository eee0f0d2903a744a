// A query of the outer Knex joins the transaction only with `transacting`.
import { knex } from './database.ts';

export async function cancel(id: number, rows: { order: number }[]): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx('orders').where({ id }).update({ status: 'cancelled' });
    await knex('carts').where({ order: id }).delete(); // ! outerClient
    const first = await knex('parcels').where({ order: id }).first(); // ! outerClient
    await knex.raw('update stock set reserved = reserved - 1'); // ! outerClient
    await knex.batchInsert('refunds', rows); // ! outerClient
    console.log(first);
  });
}
