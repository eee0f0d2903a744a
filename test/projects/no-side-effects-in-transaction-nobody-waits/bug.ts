// Not awaited: with `void`, as a bare statement, with a `catch` only, under a helper that is awaited and does not wait itself.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

const deliver = (to: string) => transport.sendMail({ to, subject: 'Closed' });

async function start(to: string): Promise<void> {
  void deliver(to);
}

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    void deliver(email); // ! detachedSideEffect
    deliver(email).catch(console.error); // ! detachedSideEffect
    await start(email); // ! detachedSideEffect "start"
  });
}
