// The helper sends the mail only when no transaction was given.
import { prisma, type Tx } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

async function rename(email: string, name: string, tx?: Tx): Promise<void> {
  const db = tx ?? prisma;
  await db.user.update({ where: { email }, data: { name } });
  if (!tx) await transport.sendMail({ to: email, subject: 'Renamed' });
}

export async function swap(first: string, second: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await rename(first, second, tx);
    await rename(second, first); // ! sideEffect
  });
}
