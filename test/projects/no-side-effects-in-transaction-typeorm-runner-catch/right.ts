// In the catch, the transaction is open until the rollback.
import { Order, dataSource } from '../_shared/typeorm.ts';
import { transport } from '../_shared/mail.ts';

export async function pay(id: number, email: string): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.manager.update(Order, { id }, { status: 'paid' });
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    await transport.sendMail({ to: email, subject: 'Payment failed', text: String(error) });
  } finally {
    await runner.release();
  }
}
