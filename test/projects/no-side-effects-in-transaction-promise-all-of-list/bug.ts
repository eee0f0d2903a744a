// A list of promises that is awaited as one.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

export async function close(email: string): Promise<void> {
  const letter = { to: email, subject: 'Closed' };
  await prisma.$transaction(async (tx) => {
    await Promise.all([tx.user.update({ where: { email }, data: { balance: 0 } }), transport.sendMail(letter)]); // ! sideEffect
  });
}
