// A repository is bound to the transaction by a method of its own.
import { prisma } from '../_shared/prisma.ts';
import { OrderRepository, orders } from './orders.ts';

export async function cancel(id: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const bound = new OrderRepository(tx);
    await tx.auditLog.create({ data: { action: 'cancel' } });
    await orders.withTransaction(tx).cancel(id);
    await bound.cancel(id);
  });
  await orders.cancel(id);
}
