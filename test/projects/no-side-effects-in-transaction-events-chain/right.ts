// A helper raises an event whose name it is given; a listener raises the next one.
import { prisma } from '../_shared/prisma.ts';
import { raise, Topics } from './topics.ts';

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await raise(Topics.FROZEN, email);
  });
}
