// Publishing through redis, un-awaited in a loop; subscribing is local.
import { Redis } from 'ioredis';
import { prisma } from '../_shared/prisma.ts';

const redis = new Redis();

export async function closeAll(emails: string[]): Promise<void> {
  await prisma.$transaction(async (tx) => {
    for (const email of emails) {
      await tx.user.update({ where: { email }, data: { balance: 0 } });
      redis.publish('closed', email); // ! detachedSideEffect
    }
  });
  redis.on('message', console.log);
}
