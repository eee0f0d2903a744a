// Reading the cache is allowed, writing it is not.
import { Redis } from 'ioredis';
import { prisma } from '../_shared/prisma.ts';

export class Names {
  constructor(private readonly redis: Redis) {}

  async rename(email: string): Promise<void> {
    await prisma.$transaction(async (tx) => {
      const name = await this.redis.get(`name:${email}`);
      await tx.user.update({ where: { email }, data: { name } });
      console.log(await this.redis.ttl(`name:${email}`));
    });
  }
}
