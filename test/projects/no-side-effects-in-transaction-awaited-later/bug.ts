// The promise is kept and awaited further down, inside or behind the transaction.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const sending = transport.sendMail({ to: email, subject: 'Closed' }); // ! sideEffect
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await sending;
  });
}
