// A query runner by hand: in the same try, before the commit and behind it.
import { Order, dataSource } from '../_shared/typeorm.ts';
import { transport } from '../_shared/mail.ts';

export async function pay(id: number, email: string): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  await runner.startTransaction();
  try {
    await runner.manager.update(Order, { id }, { status: 'paid' });
    await runner.commitTransaction();
    await transport.sendMail({ to: email, subject: 'Paid' });
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
