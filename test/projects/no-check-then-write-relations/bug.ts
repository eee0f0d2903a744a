// Prisma: how many rows there are of a relation decides about one more.
import { prisma } from '../_shared/prisma.ts';

export async function open(userId: string): Promise<void> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: userId }, include: { _count: { select: { orders: true } } } });
  if (user._count.orders >= 5) throw new Error('too many');
  await prisma.order.create({ data: { userId } }); // ! limitThenWrite
}

export async function openConnected(id: string): Promise<void> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id }, select: { _count: { select: { orders: true } } } });
  const { orders } = user._count;
  if (orders >= 5) throw new Error('too many');
  await prisma.order.create({ data: { user: { connect: { id } } } }); // ! limitThenWrite
}

export async function openNested(id: string): Promise<void> {
  const { _count } = await prisma.user.findUniqueOrThrow({ where: { id }, select: { _count: { select: { orders: true } } } });
  if (_count.orders >= 5) throw new Error('too many');
  await prisma.user.update({ where: { id }, data: { orders: { create: { status: 'pending' } } } }); // ! limitThenWrite
}

export async function openFirst(userId: string): Promise<void> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: userId }, include: { _count: { select: { orders: true } } } });
  if (user._count.orders > 0) return;
  await prisma.order.create({ data: { userId, status: 'welcome' } }); // ! checkThenCreate
}

export async function openFirstOf(userId: string): Promise<void> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: userId }, include: { orders: true } });
  if (user.orders.length === 0) await prisma.order.create({ data: { userId, status: 'welcome' } }); // ! checkThenCreate
}
