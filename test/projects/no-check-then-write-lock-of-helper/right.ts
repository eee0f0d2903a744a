// The helper is there to take the lock, and leaves it taken.
import { prisma } from '../_shared/prisma.ts';
import { begin, loadAlone } from './cache.ts';

export async function order(userId: string): Promise<void> {
  await begin(userId);
  const count = await prisma.order.count({ where: { userId } });
  if (count >= 10) throw new Error('no more');
  await prisma.order.create({ data: { userId } });
}

export async function orderFor(userId: string): Promise<void> {
  const name = await loadAlone(userId);
  const count = await prisma.order.count({ where: { userId } });
  if (count >= 10 && name !== null) throw new Error('no more');
  await prisma.order.create({ data: { userId } });
}
