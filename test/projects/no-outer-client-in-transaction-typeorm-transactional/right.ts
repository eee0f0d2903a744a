// Under typeorm-transactional whatever hangs on the data source is in the transaction.
import type { DataSource, Repository } from 'typeorm';
import { Transactional } from 'typeorm-transactional';
import { Order } from '../_shared/typeorm.ts';

export class Payments {
  constructor(
    private readonly source: DataSource,
    private readonly orders: Repository<Order>,
  ) {}

  @Transactional()
  async pay(id: number): Promise<void> {
    await this.source.manager.insert(Order, { status: 'receipt' });
    await this.orders.update({ id }, { status: 'paid' });
    await this.source.query('update stock set reserved = reserved - 1');
  }
}
