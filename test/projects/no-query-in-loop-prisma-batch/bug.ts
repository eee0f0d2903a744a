// Collecting the promises of a loop does not make one query of them.
import { prisma } from '../_shared/prisma.ts';

interface Price {
  id: string;
  price: number;
}

export async function reprice(prices: Price[]): Promise<void> {
  const updates: Promise<unknown>[] = [];
  for (const { id, price } of prices) {
    updates.push(prisma.product.update({ where: { id }, data: { price } })); // ! queryPerElement
  }
  await Promise.all(updates);
}
