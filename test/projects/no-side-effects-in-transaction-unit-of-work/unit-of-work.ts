import type { DataSource, Repository } from 'typeorm';
import { Order } from '../_shared/typeorm.ts';

interface Repositories {
  orders: Repository<Order>;
}

export class UnitOfWork {
  constructor(private readonly source: DataSource) {}

  run<T>(work: (repositories: Repositories) => Promise<T>): Promise<T> {
    return this.source.transaction((manager) => work({ orders: manager.getRepository(Order) }));
  }
}
