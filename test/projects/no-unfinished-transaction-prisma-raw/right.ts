// Prisma: BEGIN as a statement goes to the pool.
import { prisma } from '../_shared/prisma.ts';

export async function clear(): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL statement_timeout = '5s'`;
    await tx.order.deleteMany();
  });
}
