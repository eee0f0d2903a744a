// A project class with a method `transaction` that only groups calls.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

class Ledger {
  async $transaction<T>(work: (tx: Ledger) => Promise<T>): Promise<T> {
    console.time('ledger');
    return work(this).finally(() => console.timeEnd('ledger'));
  }
}

export const clients = { prisma, ledger: new Ledger() };

export async function close(email: string): Promise<void> {
  await clients.ledger.$transaction(async (tx) => {
    console.log(tx);
    await transport.sendMail({ to: email, subject: 'Closed' });
  });
}
