// A function of the project calls its callback at once; another one keeps it.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';
import { onIdle, retry } from './callbacks.ts';

export const callbacks = { onIdle, retry };

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await onIdle(() => transport.sendMail({ to: email, subject: 'Closed' }));
  });
}
