// Nothing is guessed about an `any`.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

const legacy: any = transport;

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await legacy.sendMail({ to: email, subject: 'Closed' });
  });
  await legacy.close();
}
