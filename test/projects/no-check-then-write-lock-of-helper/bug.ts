// The helper's lock was for what it does itself; nothing is locked when it has come back.
import { prisma } from '../_shared/prisma.ts';
import { getLimit, lockName, renew } from './cache.ts';

export async function order(userId: string): Promise<void> {
  const limit = await getLimit(userId);
  const count = await prisma.order.count({ where: { userId } });
  if (count >= limit) throw new Error('no more');
  await prisma.order.create({ data: { userId } }); // ! limitThenWrite
}

export async function orderRenewed(userId: string): Promise<void> {
  await renew(userId);
  const count = await prisma.order.count({ where: { userId } });
  if (count >= 10) throw new Error('no more');
  await prisma.order.create({ data: { userId } }); // ! limitThenWrite
}

export async function orderNamed(userId: string): Promise<string> {
  const name = lockName(userId);
  const count = await prisma.order.count({ where: { userId } });
  if (count >= 10) throw new Error('no more');
  await prisma.order.create({ data: { userId } }); // ! limitThenWrite
  return name;
}
