// TypeORM: a queue in memory, a query for each of its elements.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function drain(queue: number[]): Promise<void> {
  while (queue.length) {
    const id = queue.shift();
    await dataSource.getRepository(Order).update({ id }, { status: 'done' }); // ! queryPerElement
  }
}
