// A NOTIFY on the transaction's own connection is delivered at the commit; a PUBLISH to redis at once.
import { Redis } from 'ioredis';
import { prisma } from '../_shared/prisma.ts';

const redis = new Redis();

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await redis.publish('closed', email); // ! sideEffect
  });
  redis.disconnect();
}
