// Two instances of Knex.
import { bill, billing, shop } from './databases.ts';

export async function pay(id: number): Promise<void> {
  await shop.transaction(async (trx) => {
    await trx('orders').where({ id }).update({ status: 'paid' });
    await billing('bills').where({ order: id }).delete(); // ! otherDatabase
    await bill(id); // ! otherDatabase "bill"
  });
  await bill(id);
}
