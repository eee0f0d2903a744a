// Tries one name after another until one is free.
import { prisma } from '../_shared/prisma.ts';

export async function free(name: string): Promise<string> {
  let sku = name;
  let number = 1;
  while (await prisma.product.findUnique({ where: { sku } })) {
    sku = `${name}-${++number}`;
  }
  return sku;
}

export async function freeToo(name: string): Promise<string> {
  for (let number = 2; ; number++) {
    const sku = `${name}-${number}`;
    const product = await prisma.product.findUnique({ where: { sku } });
    if (!product) return sku;
  }
}

export async function freeThree(name: string): Promise<string> {
  let number = 1;
  let sku = name;
  let isTaken = true;
  while (isTaken) {
    const product = await prisma.product.findUnique({ where: { sku } });
    isTaken = product !== null;
    if (isTaken) sku = `${name}-${number++}`;
  }
  return sku;
}

export async function freeFour(name: string): Promise<string> {
  let sku = name;
  let number = 1;
  while (number <= 50) {
    const product = await prisma.product.findUnique({ where: { sku } });
    if (!product) break;
    sku = `${name}-${number}`;
    number++;
  }
  return sku;
}
