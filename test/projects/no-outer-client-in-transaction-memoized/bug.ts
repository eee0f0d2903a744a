import { prisma, type Tx } from '../_shared/prisma.ts';
import { getOrders, getOrdersOf } from './quotas.ts';

async function evaluate(userId: string, tx: Tx): Promise<void> {
  const orders = await getOrders(userId);
  if (orders.length > 3) await tx.user.update({ where: { id: userId }, data: { name: 'regular' } });
}

export async function place(userId: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.order.create({ data: { userId, total: 1, note: '' } });
    await evaluate(userId, tx); // ! outerClient "(evaluate → getOrders)"
    await getOrdersOf(userId); // ! outerClient "(getOrdersOf)"
  });
}
