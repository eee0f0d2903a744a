// What an upsert gives a new row only is not written over anything.
import { prisma } from '../_shared/prisma.ts';

export async function copy(sku: string, price: number): Promise<void> {
  const product = await prisma.product.findUniqueOrThrow({ where: { sku } });
  await prisma.product.upsert({
    where: { sku },
    create: { sku, name: `${product.name} (copy)`, price },
    update: { price },
  });
}

export async function rename(sku: string, price: number): Promise<void> {
  const product = await prisma.product.findUniqueOrThrow({ where: { sku } });
  const name = `${product.name} (copy)`;
  await prisma.product.upsert({ where: { sku }, create: { sku, name, price }, update: { name } }); // ! lostMerge
}
