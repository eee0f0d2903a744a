// Prisma: the user is locked before the orders are counted, or the orders that are counted are those of somebody else.
import { prisma } from '../_shared/prisma.ts';

export async function open(userId: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId} FOR UPDATE`;
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, include: { _count: { select: { orders: true } } } });
    if (user._count.orders >= 5) throw new Error('too many');
    await tx.order.create({ data: { userId } });
  });
}

export async function openFor(friendId: string, userId: string): Promise<void> {
  const friend = await prisma.user.findUniqueOrThrow({ where: { id: friendId }, include: { orders: true } });
  if (friend.orders.length === 0) await prisma.order.create({ data: { userId } });
}

export async function note(userId: string): Promise<void> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: userId }, include: { _count: { select: { orders: true } } } });
  if (user._count.orders >= 5) await prisma.auditLog.create({ data: { userId, action: 'many' } });
}

export async function hurry(userId: string, change: { status?: string }): Promise<void> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: userId }, include: { orders: true } });
  if (user.orders.length > 5) throw new Error('too many to hurry');
  for (const order of user.orders) await prisma.order.update({ where: { id: order.id }, data: { ...change } });
}
