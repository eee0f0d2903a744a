// The helper registers the mail for after the commit, in another file.
import type { Repository } from 'typeorm';
import { Transactional } from 'typeorm-transactional';
import type { Order } from '../_shared/typeorm.ts';
import { announce, announceLater } from './announce.ts';

export class Payments {
  readonly announcers = { announce, announceLater };

  constructor(private readonly orders: Repository<Order>) {}

  @Transactional()
  async pay(id: number): Promise<void> {
    await this.orders.update({ id }, { status: 'paid' });
    await announce('shop@example.com', id); // ! sideEffect
  }
}
