// Whoever names the violation knows of a key that stands elsewhere: in a migration by hand.
import { prisma } from '../_shared/prisma.ts';
import { Prisma } from '../../generated/prisma-7/client.ts';

export async function add(sku: string, name: string): Promise<void> {
  const found = await prisma.product.findFirst({ where: { name } });
  if (found) throw new Error('there already');
  try {
    await prisma.product.create({ data: { sku, name } });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return;
    throw error;
  }
}
