// Jobs that the work leaves behind are run by the helper: after its own transaction, or in the midst of the one it joined.
import { prisma, type Tx } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';
import { inTransaction } from './in-transaction.ts';

async function register(email: string, outer?: Tx): Promise<void> {
  await inTransaction(async (tx, later) => {
    await tx.user.create({ data: { email, name: 'New' } });
    later(() => transport.sendMail({ to: email, subject: 'Welcome' }));
  }, outer);
}

export async function invite(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.auditLog.create({ data: { action: email } });
  });
  await register(email);
}
