// TypeORM: changed one by one, saved together.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function close(orders: Order[]): Promise<void> {
  const repository = dataSource.getRepository(Order);
  for (const order of orders) {
    order.status = 'closed';
  }
  await repository.save(orders);
}

export async function open(emails: string[]): Promise<void> {
  const repository = dataSource.getRepository(Order);
  const made: Order[] = [];
  for (const email of emails) {
    made.push(repository.create({ email, status: 'open' }));
  }
  await repository.save(made, { chunk: 500 });
}
