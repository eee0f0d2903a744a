import { prisma } from '../_shared/prisma.ts';
import { connect, inMemory } from './commands.ts';

const redis = connect();

export async function close(email: string): Promise<void> {
  const pipeline = redis.pipeline();
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await inMemory.holdSeat('seats', email);
    pipeline.releaseSeat('seats', email);
    await release(email); // ! sideEffect "ioredis releaseSeat (release)"
  });
  await pipeline.exec();
  await release(email);
}

async function release(email: string): Promise<void> {
  await redis.releaseSeat('seats', email);
}
