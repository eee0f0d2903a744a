// Raw queries are queries.
import { prisma } from '../_shared/prisma.ts';

export async function touch(ids: string[]): Promise<void> {
  for (const id of ids) {
    await prisma.$executeRaw`UPDATE "User" SET "createdAt" = now() WHERE id = ${id}`; // ! queryPerElement
  }
}
