// Looks for each name whether it is taken.
import { prisma } from '../_shared/prisma.ts';

export async function taken(names: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const sku of names) {
    if (await prisma.product.findFirst({ where: { sku } })) found.push(sku); // ! queryPerElement
  }
  return found;
}

export async function firstUnknown(names: string[]): Promise<string | undefined> {
  let index = 0;
  while (index < names.length) {
    const sku = names[index];
    const product = await prisma.product.findFirst({ where: { sku } }); // ! queryPerElement
    if (product === null) return sku;
    index++;
  }
  return undefined;
}
