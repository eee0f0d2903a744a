// Many orders have one status.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function close(orders: Order[], status: string): Promise<void> {
  for (const order of orders) {
    if (order.status === status) {
      await dataSource.getRepository(Order).save(order); // ! queryPerElement
    }
  }
}
