// What a fold begins with is empty, what it ends with is not.
import axios from 'axios';
import { prisma } from '../_shared/prisma.ts';

async function announce(skus: readonly string[]): Promise<void> {
  for (const sku of skus) await axios.post('https://search.example.com/products', { sku });
}

export async function retire(skus: string[]): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.product.deleteMany({ where: { sku: { in: skus } } });
    await announce([]);
  });
}
