import { prisma } from '../_shared/prisma.ts';

export async function mayRead(userId: string, orderId: string): Promise<boolean> {
  return (await prisma.order.count({ where: { id: orderId, userId } })) > 0;
}
