// A model belongs to the instance that defined it.
import { Bill, billing, Order, shop } from './databases.ts';

export async function pay(order: number): Promise<void> {
  await shop.transaction(async (transaction) => {
    await Order.update({ status: 'paid' }, { where: { id: order }, transaction });
    await Bill.create({ order }); // ! otherDatabase
    await billing.query('update totals set paid = paid + 1'); // ! otherDatabase
    await billing.transaction((inner) => Bill.destroy({ where: { order: 0 }, transaction: inner })); // ! otherTransaction
  });
  await Bill.create({ order });
}

export async function payByHand(order: number): Promise<void> {
  const transaction = await shop.transaction();
  try {
    const bill = await Bill.findOne({ where: { order } });
    await Order.update({ status: 'paid' }, { where: { id: order }, transaction });
    await bill?.update({ order: 0 }); // ! otherDatabase
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}
