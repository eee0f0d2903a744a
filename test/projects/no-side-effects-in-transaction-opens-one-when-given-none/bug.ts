// A helper that opens a transaction only when it was given none, and calls itself with it.
import { prisma, type Tx } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

const welcome = (to: string) => transport.sendMail({ to, subject: 'Welcome' });

export async function register(email: string, tx?: Tx): Promise<unknown> {
  if (!tx) return prisma.$transaction((own) => register(email, own)); // ! sideEffect
  await tx.user.create({ data: { email, name: 'New' } });
  return welcome(email);
}

export async function registerTwo(first: string, second: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await register(first, tx); // ! sideEffect
    await register(second);
  });
}
