import { prisma } from '../_shared/prisma.ts';

export async function priceOf(sku: string): Promise<number> {
  const product = await prisma.product.findFirst({ where: { sku } });
  return product?.price ?? 0;
}
