// A closure is built in the transaction: run there, or returned and run behind it.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

export async function close(email: string): Promise<void> {
  const announce = await prisma.$transaction(async (tx) => {
    const user = await tx.user.update({ where: { email }, data: { balance: 0 } });
    const letter = { to: user.email, subject: 'Closed' };
    return (() => transport.sendMail(letter))(); // ! sideEffect
  });
  console.log(announce);
}
