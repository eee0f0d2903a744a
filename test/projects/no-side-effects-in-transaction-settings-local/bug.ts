// The settings take a call back that the library file counts: the first row that fits decides.
import { Redis } from 'ioredis';
import { prisma } from '../_shared/prisma.ts';

const redis = new Redis();

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await redis.incr('closed'); // ! sideEffect
  });
}
