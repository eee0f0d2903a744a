// A decorator opens the transaction; the mend goes around the method, or on it.
import { IsolationLevel, Transactional } from 'typeorm-transactional';
import type { Repository } from 'typeorm';
import type { Order } from '../_shared/typeorm.ts';

function timed(_target: unknown, key: string): void {
  console.log(key);
}

export class Payments {
  constructor(private readonly orders: Repository<Order>) {}

  @timed
  @Transactional({ isolationLevel: IsolationLevel.SERIALIZABLE }) // ! noRetry
  async pay(id: number): Promise<void> {
    await this.orders.update({ id }, { status: 'paid' });
  }
}
