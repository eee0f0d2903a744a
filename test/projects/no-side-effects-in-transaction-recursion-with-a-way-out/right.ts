// A function that calls itself; what it does on the way out belongs to every call of it.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

async function retry(email: string, left: number): Promise<void> {
  if (left > 0) return retry(email, left - 1);
  await transport.sendMail({ to: email, subject: 'Gave up' });
}

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
  });
  await retry(email, 3);
}
