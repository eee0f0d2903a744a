// A pipeline only collects; `exec` sends. Both chain the same declarations as the client.
import { Redis } from 'ioredis';
import { prisma } from '../_shared/prisma.ts';

const redis = new Redis();

export async function close(email: string): Promise<void> {
  const pipeline = redis.pipeline();
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    pipeline.set(`closed:${email}`, '1');
    pipeline.expire(`closed:${email}`, 60).del(`user:${email}`);
    await pipeline.exec(); // ! sideEffect
  });
}
