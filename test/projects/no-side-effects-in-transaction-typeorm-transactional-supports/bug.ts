// A propagation that joins a transaction and opens none.
import type { Repository } from 'typeorm';
import { Propagation, runInTransaction, Transactional } from 'typeorm-transactional';
import { transport } from '../_shared/mail.ts';
import type { Order } from '../_shared/typeorm.ts';

export class Reminders {
  constructor(private readonly orders: Repository<Order>) {}

  @Transactional({ propagation: Propagation.REQUIRED })
  async close(id: number): Promise<void> {
    await this.orders.update({ id }, { status: 'closed' });
    await this.remind(id); // ! sideEffect "remind"
  }

  @Transactional({ propagation: Propagation.SUPPORTS })
  async remind(id: number): Promise<void> {
    const order = await this.orders.findOneByOrFail({ id });
    await transport.sendMail({ to: order.email, subject: 'Still waiting' });
  }
}

export const close = (to: string) =>
  runInTransaction(() => transport.sendMail({ to, subject: 'Closed' }), { propagation: Propagation.REQUIRES_NEW }); // ! sideEffect
