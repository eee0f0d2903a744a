// `@afterCommit` on a member: its callback runs behind the commit, though the body here looks as if it ran at once.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';
import type { Hooks } from './hooks.ts';

export async function close(hooks: Hooks, email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await hooks.atOnce(() => transport.sendMail({ to: email, subject: 'Closed' })); // ! sideEffect
  });
}
