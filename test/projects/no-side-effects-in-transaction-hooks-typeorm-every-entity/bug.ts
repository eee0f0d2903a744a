// A subscriber that names no entity hears of all of them.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function undo(order: Order): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.recover(order); // ! sideEffect "RecoverySubscriber.afterRecover"
    await manager.getRepository(Order).restore({ id: order.id }); // ! sideEffect
  });
}

export async function drop(order: Order): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.softRemove(order); // ! sideEffect "RemovalSubscriber.afterSoftRemove → RemovalSubscriber.tell"
  });
}
