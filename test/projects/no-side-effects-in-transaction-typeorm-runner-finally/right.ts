// A finally runs inside where the commit is still to come, and outside where try and catch have ended it.
import { Order, dataSource } from '../_shared/typeorm.ts';
import { transport } from '../_shared/mail.ts';

export async function close(id: number): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.manager.update(Order, { id }, { status: 'closed' });
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await transport.sendMail({ to: 'shop@example.com', subject: 'Closed' });
  }
}
