// Any failure is caught, but no key makes the second one fail.
import { prisma } from '../_shared/prisma.ts';

class ConflictingData extends Error {}

export async function add(sku: string, name: string): Promise<void> {
  const found = await prisma.product.findFirst({ where: { name } });
  if (found) throw new Error('there already');
  try {
    await prisma.product.create({ data: { sku, name } }); // ! checkThenCreate
  } catch (error) {
    throw new ConflictingData('not added', { cause: error });
  }
}
