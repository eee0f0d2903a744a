// Prisma: one after the other, or steps that are refused behind the end; the batch form sends its list in order.
import { prisma, type Tx } from '../_shared/prisma.ts';

async function take(tx: Tx, sku: string): Promise<void> {
  const product = await tx.product.findUniqueOrThrow({ where: { sku } });
  await tx.product.update({ where: { sku }, data: { stock: product.stock - 1 } });
}

const note = (tx: Tx, action: string) => tx.auditLog.create({ data: { action } });

export const sell = (skus: readonly string[]) =>
  prisma.$transaction(async (tx) => {
    for (const sku of skus) await take(tx, sku);
    await tx.auditLog.createMany({ data: skus.map((sku) => ({ action: sku })) });
    await Promise.all([tx.order.count(), tx.product.count()]);
    // What goes on behind the failure of another is refused, and the transaction fails all the same.
    await Promise.all([...skus.map((sku) => take(tx, sku)), note(tx, 'sold')]);
    // The failures are looked at, and the transaction fails.
    const results = await Promise.allSettled([note(tx, 'one'), note(tx, 'two')]);
    if (results.some(({ status }) => status === 'rejected')) throw new Error('not noted');
  });

export const batch = () => prisma.$transaction([prisma.order.count(), prisma.product.count()]);

/** Outside of transactions each query has a connection of its own. */
export async function load(sku: string): Promise<unknown> {
  return Promise.all([readBoth(sku), readBoth(sku)]);
}

async function readBoth(sku: string): Promise<unknown[]> {
  const product = await prisma.product.findUnique({ where: { sku } });
  const orders = await prisma.order.findMany();
  return [product, orders];
}
