// Prisma: what settles while nobody looks, and the first of several; also in a list that is filled in a loop.
import { prisma, type Tx } from '../_shared/prisma.ts';

async function take(tx: Tx, sku: string): Promise<void> {
  const product = await tx.product.findUniqueOrThrow({ where: { sku } });
  await tx.product.update({ where: { sku }, data: { stock: product.stock - 1 } });
}

const note = (tx: Tx, action: string) => tx.auditLog.create({ data: { action } });

export const sell = (skus: readonly string[]) =>
  prisma.$transaction(async (tx) => {
    const pending: Promise<void>[] = [];
    for (const sku of skus) pending.push(take(tx, sku));
    await Promise.any(pending); // ! race "take"
    await Promise.allSettled([...skus.map((sku) => take(tx, sku)), note(tx, 'sold')]); // ! settled
    const results = await Promise.allSettled([note(tx, 'one'), note(tx, 'two')]); // ! settled
    return results.length;
  });

export const first = () => prisma.$transaction((tx) => Promise.race([tx.order.count(), tx.product.count()])); // ! race
