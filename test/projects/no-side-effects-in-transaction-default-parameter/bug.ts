// A default parameter decides when the argument is absent.
import { prisma, type Tx } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

async function close(email: string, db: Tx = prisma, announced = true): Promise<void> {
  await db.user.update({ where: { email }, data: { balance: 0 } });
  if (!announced) return;
  await transport.sendMail({ to: email, subject: 'Closed' });
}

export async function closeBoth(first: string, second: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await close(first, tx, false);
    await close(second, tx); // ! sideEffect
  });
}
