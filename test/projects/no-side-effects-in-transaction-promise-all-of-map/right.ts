// A map that sends, and a map that only builds what is sent later.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

export async function closeAll(emails: string[]): Promise<void> {
  const letters = await prisma.$transaction(async (tx) => {
    await tx.user.updateMany({ where: { email: { in: emails } }, data: { balance: 0 } });
    return emails.map((to) => ({ to, subject: 'Closed' }));
  });
  await Promise.all(letters.map((letter) => transport.sendMail(letter)));
}
