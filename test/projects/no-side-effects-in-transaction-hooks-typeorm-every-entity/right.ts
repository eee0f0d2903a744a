// A subscriber that names no entity hears of all of them; it acts on the events that it has methods for, and on the class that it asks for.
import { dataSource, Order } from '../_shared/typeorm.ts';
import type { Remark } from './subscriber.ts';

export async function undo(order: Order, remark: Remark): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.softRemove(remark);
    await manager.getRepository(Order).delete({ id: order.id });
  });
  await dataSource.manager.recover(order);
}
