// TypeORM: one after the other; side by side before the transaction.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function closeAll(ids: readonly number[]): Promise<void> {
  const orders = await Promise.all(ids.map((id) => dataSource.manager.findOneBy(Order, { id })));
  await dataSource.transaction(async (manager) => {
    for (const order of orders) if (order !== null) await manager.save({ ...order, status: 'closed' });
    await manager.save(orders.filter((order) => order !== null));
  });
}
