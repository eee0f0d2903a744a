import { prisma } from '../_shared/prisma.ts';

const known = new Map<string, number>();

export async function priceOf(sku: string): Promise<number> {
  const price = known.get(sku);
  if (price !== undefined) return price;
  const product = await prisma.product.findFirst({ where: { sku } });
  known.set(sku, product?.price ?? 0);
  return product?.price ?? 0;
}

export async function pricesOf(skus: string[]): Promise<Map<string, number>> {
  const products = await prisma.product.findMany({ where: { sku: { in: skus } } });
  return new Map(products.map(({ sku, price }) => [sku, price]));
}
