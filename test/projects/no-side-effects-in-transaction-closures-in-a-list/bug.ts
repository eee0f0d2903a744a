// Closures are collected in the transaction: run as its last step, or behind it.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

export async function closeAll(emails: string[]): Promise<void> {
  const jobs: (() => Promise<unknown>)[] = [];
  await prisma.$transaction(async (tx) => {
    for (const email of emails) {
      await tx.user.update({ where: { email }, data: { balance: 0 } });
      jobs.push(() => transport.sendMail({ to: email, subject: 'Closed' })); // ! sideEffect
    }
    await Promise.all(jobs.map((job) => job()));
  });
}
