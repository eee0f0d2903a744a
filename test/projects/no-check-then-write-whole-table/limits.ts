// How many rows a table may have at all is nobody's right; how many one owner may have is.
import { prisma } from '../_shared/prisma.ts';

interface Limits {
  readonly orders: number;
}

export async function createOfAll(userId: string, limits: Limits): Promise<void> {
  if ((await prisma.order.count()) >= limits.orders) throw new Error('too many');
  await prisma.order.create({ data: { userId, total: 1 } });
}

export async function createOfOne(userId: string, limits: Limits): Promise<void> {
  if ((await prisma.order.count({ where: { userId } })) >= limits.orders) throw new Error('too many');
  await prisma.order.create({ data: { userId, total: 1 } }); // ! limitThenWrite
}
