// The database of a query is the one it was given, else that of its model.
import { Bill, billing, Order, shop } from './databases.ts';

export async function pay(order: number): Promise<void> {
  await shop.transaction(async (trx) => {
    await Order.query(trx).deleteById(order);
    await Bill.query().insert({ order }); // ! otherDatabase
    await Bill.query(billing).delete().where('order', 0); // ! otherDatabase
  });
}

export async function payAll(): Promise<void> {
  await Order.transaction(async (trx) => {
    await Order.query(trx).delete();
    await Bill.query().delete(); // ! otherDatabase
  });
}
