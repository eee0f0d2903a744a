// A timer does not wait for the commit, nor does it know of a rollback.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

const deliver = (to: string) => transport.sendMail({ to, subject: 'Closed' });

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    setImmediate(() => console.log(email));
  });
  setTimeout(deliver, 1000, email);
}
