// typeorm-transactional's function forms: run now, and wrapped for later.
import type { Repository } from 'typeorm';
import { runInTransaction, runOnTransactionRollback, wrapInTransaction } from 'typeorm-transactional';
import { transport } from '../_shared/mail.ts';
import type { Order } from '../_shared/typeorm.ts';

export async function pay(orders: Repository<Order>, id: number): Promise<void> {
  await runInTransaction(async () => {
    runOnTransactionRollback(() => void transport.sendMail({ to: 'shop@example.com', subject: 'Rolled back' }));
    await orders.update({ id }, { status: 'paid' });
  });
  await transport.sendMail({ to: 'shop@example.com', subject: 'Paid' });
}

export const refund = wrapInTransaction(async (orders: Repository<Order>, id: number) => {
  await orders.update({ id }, { status: 'refunded' });
  console.log({ to: 'shop@example.com', subject: 'Refunded' });
});
