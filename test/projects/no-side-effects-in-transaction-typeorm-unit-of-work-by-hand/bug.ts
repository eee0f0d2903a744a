// The project's own unit of work starts and ends the runner's transaction.
import { Order } from '../_shared/typeorm.ts';
import { transport } from '../_shared/mail.ts';
import { UnitOfWork } from './unit-of-work.ts';

export async function pay(id: number, email: string): Promise<void> {
  const unit = new UnitOfWork();
  await unit.start();
  await unit.manager.update(Order, { id }, { status: 'paid' });
  await transport.sendMail({ to: email, subject: 'Paid' }); // ! sideEffect
  await unit.complete();
}
