// Five implementations can be followed; beyond that the callee is unknown, and unknown stays silent.
import { prisma } from '../_shared/prisma.ts';
import type { Listener, Notifier } from './notifiers.ts';

export async function rename(target: Notifier | undefined, other: Listener | undefined, email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { name: other ? 'heard' : 'unheard' } });
    await target?.notify(email); // ! sideEffect
  });
}
