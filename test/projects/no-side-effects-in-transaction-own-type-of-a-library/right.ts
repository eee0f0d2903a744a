// The type is the project's own, and what is behind it is the library.
import { db, orders } from '../_shared/drizzle.ts';
import { type Clock, type Mailing, payments, resolveMailing } from './mailing.ts';

export async function refund(charge: string, clock: Clock, given?: Mailing): Promise<void> {
  const mailing = resolveMailing(given);
  const now = await db.transaction(async (tx) => {
    await tx.insert(orders).values({ email: 'a', status: 'refunded', total: 0 });
    return clock.now();
  });
  await payments.refunds.create({ charge });
  await mailing.emails.send({ from: 'a', to: 'b', subject: 'c', text: String(now) });
}
