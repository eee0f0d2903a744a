// A decorator opens the transaction; the mend goes around the method, or on it.
import { IsolationLevel, Transactional } from 'typeorm-transactional';
import type { Repository } from 'typeorm';
import type { Order } from '../_shared/typeorm.ts';

type Method = (...given: unknown[]) => Promise<unknown>;

function again(attempts: number) {
  return (_target: unknown, _key: string, descriptor: PropertyDescriptor): void => {
    const method = descriptor.value as Method;
    descriptor.value = async function (this: unknown, ...given: unknown[]): Promise<unknown> {
      for (let attempt = 1; ; attempt++) {
        try {
          return await method.apply(this, given);
        } catch (error) {
          if (attempt === attempts) throw error;
        }
      }
    };
  };
}

export class Payments {
  constructor(private readonly orders: Repository<Order>) {}

  @again(3)
  @Transactional({ isolationLevel: IsolationLevel.SERIALIZABLE })
  async pay(id: number): Promise<void> {
    await this.orders.update({ id }, { status: 'paid' });
  }
}
