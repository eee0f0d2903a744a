// A connected runner is no transaction yet.
import { Order, dataSource } from '../_shared/typeorm.ts';
import { transport } from '../_shared/mail.ts';

export async function open(email: string): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.connect();
    await transport.sendMail({ to: email, subject: 'We are working on it' });
    await runner.startTransaction();
    await runner.manager.insert(Order, { email, status: 'new' });
    await runner.commitTransaction();
  } finally {
    await runner.release();
  }
}
