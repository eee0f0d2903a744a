import { prisma } from '../_shared/prisma.ts';
import { getOrders, getOrdersOf } from './quotas.ts';

export async function place(userId: string): Promise<void> {
  const before = await getOrders(userId);
  await prisma.$transaction(async (tx) => {
    const inside = await getOrdersOf(userId, tx);
    if (inside.length === before.length) await tx.user.update({ where: { id: userId }, data: { name: 'regular' } });
  });
}
