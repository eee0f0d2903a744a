// A listener is registered in the transaction: it runs later, if ever.
import { EventEmitter } from 'node:events';
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

const events = new EventEmitter<{ closed: [string] }>();

export async function watch(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    events.on('closed', (to) => transport.sendMail({ to, subject: 'Closed' }));
  });
}
