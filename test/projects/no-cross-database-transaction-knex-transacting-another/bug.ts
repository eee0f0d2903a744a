// A query runs on whatever transaction it is given, whoever built it.
import { billing, shop } from './databases.ts';

export async function pay(id: number): Promise<void> {
  await shop.transaction(async (trx) => {
    await billing('bills').insert({ order: id }); // ! otherDatabase
    await trx('orders').where({ id }).update({ status: 'paid' });
  });
  await billing('bills').insert({ order: id });
}
