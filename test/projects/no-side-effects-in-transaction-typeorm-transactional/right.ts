// A method under `@Transactional()`; the hook runs after the commit.
import type { Repository } from 'typeorm';
import { Transactional, runOnTransactionCommit } from 'typeorm-transactional';
import { transport } from '../_shared/mail.ts';
import type { Order } from '../_shared/typeorm.ts';

export class Payments {
  constructor(private readonly orders: Repository<Order>) {}

  @Transactional()
  async pay(id: number, email: string): Promise<void> {
    await this.orders.update({ id }, { status: 'paid' });
    runOnTransactionCommit(() => console.log(`paid ${id}`));
    runOnTransactionCommit(() => void transport.sendMail({ to: email, subject: 'Paid' }));
  }
}
