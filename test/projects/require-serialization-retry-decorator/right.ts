// A decorator opens the transaction; the mend goes around the method, or on it.
import { IsolationLevel, Transactional } from 'typeorm-transactional';
import type { Repository } from 'typeorm';
import type { Order } from '../_shared/typeorm.ts';

function Retryable(attempts: number): MethodDecorator {
  return (_target, _key, descriptor) => {
    console.log(attempts);
    return descriptor;
  };
}

export class Payments {
  constructor(private readonly orders: Repository<Order>) {}

  @Retryable(3)
  @Transactional({ isolationLevel: IsolationLevel.SERIALIZABLE })
  async pay(id: number): Promise<void> {
    await this.orders.update({ id }, { status: 'paid' });
  }
}
