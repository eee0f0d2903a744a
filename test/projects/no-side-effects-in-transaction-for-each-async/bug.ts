// forEach waits for nobody: the mails leave even when the rows are rolled back.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

export async function closeAll(emails: string[]): Promise<void> {
  const letters: { to: string; subject: string }[] = [];
  await prisma.$transaction(async (tx) => {
    await tx.user.updateMany({ where: { email: { in: emails } }, data: { balance: 0 } });
    emails.forEach(async (to) => void (await transport.sendMail({ to, subject: 'Closed' }))); // ! detachedSideEffect
  });
  letters.forEach((letter) => console.log(letter));
}
