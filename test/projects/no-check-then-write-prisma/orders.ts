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

export function move(status: string): { next: string | null } {
  if (status === 'paid') return step('shipped');
  return { next: null };
}

const step = (next: string): { next: string } => ({ next });

export async function touch(id: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Order" WHERE id = ${id} FOR UPDATE`;
    await tx.order.update({ where: { id }, data: { total: { increment: 1 } } });
  });
}
