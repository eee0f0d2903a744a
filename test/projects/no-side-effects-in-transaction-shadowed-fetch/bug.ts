// A function of the project that is called `fetch`, and the one that everybody knows.
import { prisma } from '../_shared/prisma.ts';
import { fetch as read } from './memory.ts';

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await fetch(email, { method: 'POST' }); // ! sideEffect
    await read(email, { method: 'GET' });
  });
}
