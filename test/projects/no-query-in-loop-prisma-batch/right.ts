// Queries that the loop only builds are sent as one batch.
import type { Prisma, PrismaClient } from '../../generated/prisma-7/client.ts';

interface Price {
  id: string;
  price: number;
}

export async function reprice(prisma: PrismaClient, prices: Price[]): Promise<void> {
  await prisma.$transaction(prices.map(({ id, price }) => prisma.product.update({ where: { id }, data: { price } })));

  const updates: Prisma.PrismaPromise<unknown>[] = [];
  for (const { id, price } of prices) {
    updates.push(prisma.product.update({ where: { id }, data: { price } }));
  }
  await prisma.$transaction(updates);

  const built = prices.map(({ id, price }) => {
    const data = { price };
    return prisma.product.update({ where: { id }, data });
  });
  await prisma.$transaction([...built, prisma.auditLog.create({ data: { action: 'repriced' } })]);
}
