// A class of rows belongs to the instance that it was set up with.
import { Bill, Order, shop } from './databases.ts';

const bill = (order: number) => Bill.bulkCreate([{ order }]);

export async function pay(order: number): Promise<void> {
  await shop.transaction(async (transaction) => {
    await Order.increment('paid', { where: { id: order }, transaction });
    await bill(order); // ! otherDatabase "bill"
    await new Bill({ order }).save(); // ! otherDatabase
  });
}
