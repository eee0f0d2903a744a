// Prisma: BEGIN as a statement goes to the pool.
import { prisma } from '../_shared/prisma.ts';

export async function clear(): Promise<void> {
  await prisma.$executeRaw`BEGIN`; // ! pooledBegin
  await prisma.order.deleteMany();
  await prisma.$executeRawUnsafe('COMMIT');
}
