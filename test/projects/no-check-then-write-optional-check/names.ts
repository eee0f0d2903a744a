import { prisma } from '../_shared/prisma.ts';

/** Throws where another product is called that. */
export async function assertFree(name: string): Promise<void> {
  const found = await prisma.product.findFirst({ where: { name } });
  if (found) throw new Error('taken');
}
