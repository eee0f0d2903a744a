// The parts of one raw query are built in a loop.
import { Prisma } from '../../generated/prisma-7/client.ts';
import { prisma } from '../_shared/prisma.ts';

export async function touch(ids: string[]): Promise<void> {
  const parts = ids.map((id) => Prisma.sql`(${id}, now())`);
  await prisma.$executeRaw`UPDATE "User" SET "createdAt" = v.at FROM (VALUES ${Prisma.join(parts)}) v(id, at) WHERE "User".id = v.id`;
}
