// What a fold begins with is empty, what it ends with is not.
import axios from 'axios';
import { prisma } from '../_shared/prisma.ts';

const inChunks = (skus: readonly string[], size: number): string[][] =>
  skus.reduce((chunks, sku, index) => {
    (chunks[Math.floor(index / size)] ??= []).push(sku);
    return chunks;
  }, [] as string[][]);

async function announce(skus: readonly string[]): Promise<void> {
  for (const chunk of inChunks(skus, 25)) await axios.post('https://search.example.com/products', { chunk });
}

export async function retire(skus: string[]): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.product.deleteMany({ where: { sku: { in: skus } } });
    await announce(skus); // ! sideEffect
  });
}
