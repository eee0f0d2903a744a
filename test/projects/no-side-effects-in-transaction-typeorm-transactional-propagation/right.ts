// A propagation that leaves the transaction.
import type { Repository } from 'typeorm';
import { Propagation, Transactional } from 'typeorm-transactional';
import { transport } from '../_shared/mail.ts';
import type { Order } from '../_shared/typeorm.ts';

export class Reminders {
  constructor(private readonly orders: Repository<Order>) {}

  @Transactional({ propagation: Propagation.NOT_SUPPORTED })
  async remind(id: number): Promise<void> {
    const order = await this.orders.findOneByOrFail({ id });
    await transport.sendMail({ to: order.email, subject: 'Still waiting' });
  }
}
