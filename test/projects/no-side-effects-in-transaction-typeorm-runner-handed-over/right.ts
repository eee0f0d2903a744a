// A helper that gets a runner is inside only when its caller has started the transaction.
import type { QueryRunner } from 'typeorm';
import { Order, dataSource } from '../_shared/typeorm.ts';
import { transport } from '../_shared/mail.ts';

async function invite(runner: QueryRunner, email: string): Promise<void> {
  const known = await runner.manager.existsBy(Order, { email });
  await transport.sendMail({ to: email, subject: known ? 'Welcome back' : 'Welcome' });
}

export async function order(email: string): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  await invite(runner, email);
  await runner.startTransaction();
  await runner.manager.insert(Order, { email, status: 'new' });
  await runner.commitTransaction();
  await runner.release();
}
