// A class of rows belongs to the instance that it was set up with.
import { Bill, Draft, Order, shop } from './databases.ts';

const bill = (order: number) => Bill.bulkCreate([{ order }]);

export async function pay(order: number): Promise<void> {
  await shop.transaction(async (transaction) => {
    await Order.increment('paid', { where: { id: order }, transaction });
    await Draft.destroy({ where: { id: order } });
    await Bill.findAll({ where: { order } });
    await new Order({ status: 'copy' }).save();
  });
  await bill(order);
}
