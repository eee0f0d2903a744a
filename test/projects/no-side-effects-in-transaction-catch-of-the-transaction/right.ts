// A `catch` of the transaction's promise, and a catch of a statement in it.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

const report = (error: unknown) => transport.sendMail({ to: 'ops@example.com', subject: 'Failed', text: String(error) });

export async function close(email: string): Promise<void> {
  await prisma
    .$transaction(async (tx) => {
      await tx.user.update({ where: { email }, data: { balance: 0 } });
      await tx.auditLog.create({ data: { action: 'closed' } });
    })
    .catch((error: unknown) => report(error));
}
