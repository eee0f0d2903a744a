// A model belongs to the instance that defined it.
import { Bill, billing, Order, shop } from './databases.ts';

export async function pay(order: number): Promise<void> {
  await shop.transaction(async (transaction) => {
    await Order.update({ status: 'paid' }, { where: { id: order }, transaction });
    await Order.create({ status: 'copy' });
    await Bill.count({ where: { order } });
    await shop.query('insert into outbox default values', { transaction });
  });
  await Bill.create({ order });
  await billing.query('update totals set paid = paid + 1');
}

export async function payByHand(order: number): Promise<void> {
  const transaction = await shop.transaction();
  const bill = await Bill.findOne({ where: { order } });
  try {
    await Order.update({ status: 'paid' }, { where: { id: order }, transaction });
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
  await bill?.update({ order: 0 });
}
