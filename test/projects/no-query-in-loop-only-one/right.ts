// All are looked at, and the one that was chosen is saved.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function choose(orders: Order[], chosenId: number): Promise<void> {
  for (const order of orders) {
    order.status = order.id === chosenId ? 'chosen' : 'open';
    if (order.id === chosenId) {
      await dataSource.getRepository(Order).save(order);
    }
  }
}
