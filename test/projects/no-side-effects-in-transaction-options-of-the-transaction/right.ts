// The options of a transaction are read before BEGIN.
import axios from 'axios';
import { prisma } from '../_shared/prisma.ts';

const limits = axios.create({ baseURL: 'https://limits.example.com' });

async function lease(sku: string): Promise<number> {
  return (await limits.post<number>('/leases', { sku })).data;
}

export async function take(sku: string): Promise<void> {
  const order = { where: { sku }, data: { stock: { decrement: 1 } } };
  await prisma.$transaction(
    async (tx) => {
      await tx.product.update(order);
    },
    { timeout: await lease(sku) },
  );
}
