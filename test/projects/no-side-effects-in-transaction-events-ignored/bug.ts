// Events are not followed unless the option says so.
import { EventEmitter2 } from 'eventemitter2';
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

const bus = new EventEmitter2();

const tell = (to: string) => transport.sendMail({ to, subject: 'Closed' });

bus.on('ignored.gone', tell);

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await tell(email); // ! sideEffect
  });
}
