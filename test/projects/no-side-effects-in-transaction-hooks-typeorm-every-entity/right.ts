// A subscriber that names no entity hears of all of them, but only of the events that it has methods for.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function undo(order: Order): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.softRemove(order);
    await manager.getRepository(Order).delete({ id: order.id });
  });
  await dataSource.manager.recover(order);
}
