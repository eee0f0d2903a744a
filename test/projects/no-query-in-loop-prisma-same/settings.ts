import { prisma } from '../_shared/prisma.ts';

export async function getFee(): Promise<number> {
  const fee = await prisma.product.findUniqueOrThrow({ where: { sku: 'fee' } });
  return fee.price;
}
