import { prisma } from '../_shared/prisma.ts';

export function assertOpen(order: { status: string }): void {
  if (order.status !== 'pending' && order.status !== 'paid') throw new Error('closed');
}

export const findOpen = (userId: string) => prisma.order.findFirst({ where: { userId, status: 'pending' } });

export const countOpen = async (userId: string): Promise<number> => prisma.order.count({ where: { userId, status: 'pending' } });

export async function openOrder(userId: string): Promise<string> {
  const { id } = await prisma.order.create({ data: { userId } });
  return id;
}
