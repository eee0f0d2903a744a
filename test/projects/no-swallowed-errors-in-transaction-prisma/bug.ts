// Prisma: failures that stop in a `catch`, a handler or a helper.
import { prisma, type Tx } from '../_shared/prisma.ts';

export const pay = (id: string) =>
  prisma.$transaction(async (tx) => {
    await tx.order.update({ where: { id }, data: { status: 'paid' } });
    try {
      await tx.auditLog.create({ data: { action: 'paid' } }); // ! either
    } catch (error) {
      console.error(error);
    }
    await tx.outboxMessage.create({ data: { topic: 'paid', payload: {} } }).catch(console.error); // ! either
    await count(tx);
  });

async function count(tx: Tx): Promise<number> {
  try {
    return await tx.order.count(); // ! either
  } catch {
    return 0;
  }
}

export const add = (sku: string) =>
  prisma.$transaction(async (tx) => {
    try {
      await tx.product.create({ data: { sku, name: sku } }); // ! violation
    } catch (error) {
      if ((error as { code?: string }).code !== 'P2002') throw error;
      await tx.product.update({ where: { sku }, data: { name: sku } });
    }
  });

export const addAll = (skus: readonly string[]) =>
  prisma.$transaction(async (tx) => {
    const failed: string[] = [];
    for (const sku of skus) {
      try {
        await tx.product.create({ data: { sku, name: sku } }); // ! either
      } catch {
        failed.push(sku);
      }
    }
    return failed;
  });
