// TypeORM: queries run at once, whoever waits.
import type { Repository } from 'typeorm';
import { dataSource, Order } from '../_shared/typeorm.ts';

export class Orders {
  private readonly repository: Repository<Order>;

  constructor(repository: Repository<Order>) {
    this.repository = repository;
  }

  async close(order: Order): Promise<void> {
    order.status = 'closed';
    this.repository.save(order); // ! outside
  }

  async closeAll(): Promise<void> {
    const orders = await this.repository.find();
    orders.forEach(async (order) => void (await this.repository.remove(order))); // ! outside "loop"
  }
}

export const close = (id: number) =>
  dataSource.transaction(async (manager) => {
    void manager.update(Order, { id }, { status: 'closed' }); // ! inTransaction
    manager.delete(Order, { id: -id }).catch(() => undefined); // ! inTransaction
  });

export async function open(id: number): Promise<void> {
  const known = dataSource.manager.findOneBy(Order, { id }); // ! outside
  if (known !== null) return;
  await dataSource.manager.insert(Order, { id, status: 'open' });
}
