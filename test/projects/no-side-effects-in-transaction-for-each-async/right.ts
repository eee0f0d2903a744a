// forEach waits for nobody: the mails leave even when the rows are rolled back.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

export async function closeAll(emails: string[]): Promise<void> {
  const letters: { to: string; subject: string }[] = [];
  await prisma.$transaction(async (tx) => {
    await tx.user.updateMany({ where: { email: { in: emails } }, data: { balance: 0 } });
    emails.forEach((to) => void letters.push({ to, subject: 'Closed' }));
  });
  letters.forEach(async (letter) => void (await transport.sendMail(letter)));
}
