// TypeORM: a save for each.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function close(orders: Order[]): Promise<void> {
  const repository = dataSource.getRepository(Order);
  for (const order of orders) {
    order.status = 'closed';
    await repository.save(order); // ! queryPerElement "save"
  }
}
