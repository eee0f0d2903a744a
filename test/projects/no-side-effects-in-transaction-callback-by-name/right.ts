// The callback is a function of this file, named in the call; another function with the same parameters is not.
import { prisma, type Tx } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

async function place(tx: Tx): Promise<string> {
  const user = await tx.user.findFirstOrThrow({ where: { balance: { gt: 0 } } });
  await transport.sendMail({ to: user.email, subject: 'Placed' });
  return user.email;
}

async function count(tx: Tx): Promise<string> {
  return String(await tx.user.count());
}

export const run = async () => [await place(prisma), await prisma.$transaction(count)];
