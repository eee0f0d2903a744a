// A runner of its own or a given one: begin and commit depend on the same question.
import type { QueryRunner } from 'typeorm';
import { Order, dataSource } from '../_shared/typeorm.ts';
import { transport } from '../_shared/mail.ts';

async function pay(id: number, given?: QueryRunner): Promise<void> {
  const runner = given ?? dataSource.createQueryRunner();
  if (!given) await runner.startTransaction();
  await runner.manager.update(Order, { id }, { status: 'paid' });
  if (!given) await runner.commitTransaction();
  await transport.sendMail({ to: 'shop@example.com', subject: 'Paid' });
}

export async function payBoth(first: number, second: number): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await pay(first);
  await runner.startTransaction();
  await runner.commitTransaction();
  await pay(second, runner);
}
