// TypeORM: awaited, returned, or looked after on purpose.
import type { Repository } from 'typeorm';
import { dataSource, Order } from '../_shared/typeorm.ts';

export class Orders {
  private readonly repository: Repository<Order>;
  private pending: Promise<unknown> | undefined;

  constructor(repository: Repository<Order>) {
    this.repository = repository;
  }

  async close(order: Order): Promise<Order> {
    order.status = 'closed';
    return this.repository.save(order);
  }

  /** Kept for whoever stops the service. */
  note(order: Order): void {
    this.pending = this.repository.save(order);
  }

  async stop(): Promise<void> {
    await this.pending;
  }

  async search(status?: string): Promise<Order[]> {
    const query = this.repository.createQueryBuilder('order');
    if (status !== undefined) query.where('order.status = :status', { status });
    query.orderBy('order.id');
    return query.getMany();
  }

  touch(order: Order): void {
    this.repository.save(order).catch((error: unknown) => console.error(error));
  }

  /** Makes an object, and no query. */
  draft(): void {
    this.repository.create({ status: 'draft' });
  }
}

export const close = (id: number) =>
  dataSource.transaction(async (manager) => {
    const first = manager.update(Order, { id }, { status: 'closed' });
    await first;
    for (const other of [1, 2]) await manager.delete(Order, { id: other });
  });
