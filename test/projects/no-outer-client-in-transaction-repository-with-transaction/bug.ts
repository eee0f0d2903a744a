// A repository is bound to the transaction by a method of its own.
import { prisma } from '../_shared/prisma.ts';
import { OrderRepository, orders } from './orders.ts';

export async function cancel(id: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const bound = new OrderRepository(prisma);
    await tx.auditLog.create({ data: { action: 'cancel' } });
    await orders.cancel(id); // ! outerClient "cancel"
    await orders.withTransaction(prisma).cancel(id); // ! outerClient "cancel"
    await bound.cancel(id); // ! outerClient "cancel"
  });
  await orders.cancel(id);
}
