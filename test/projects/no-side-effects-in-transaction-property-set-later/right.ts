// An object that is filled after it was made: what it was made with says nothing.
import { prisma, type Tx } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

async function close(tx: Tx, letter: { to: string; subject: string }): Promise<void> {
  await tx.user.update({ where: { email: letter.to }, data: { balance: 0 } });
  if (letter.subject) await transport.sendMail(letter);
}

export async function closeAccount(to: string, subject: string): Promise<void> {
  const letter = { to, subject: '' };
  console.log(subject);
  await prisma.$transaction(async (tx) => {
    await close(tx, letter);
  });
}
