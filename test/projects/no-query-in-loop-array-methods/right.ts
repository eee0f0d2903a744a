// Methods of lists that only look at what is there.
import { prisma } from '../_shared/prisma.ts';
import { mayRead } from './permissions.ts';

export async function readable(userId: string, ids: string[]): Promise<string[]> {
  const orders = await prisma.order.findMany({ where: { id: { in: ids.filter((id) => id !== '') }, userId } });
  const known = new Set(orders.map(({ id }) => id));
  return ids.filter((id) => known.has(id)).sort();
}

export async function mayReadAny(userId: string): Promise<boolean> {
  const checks = await Promise.all(['first', 'second'].map((id) => mayRead(userId, id)));
  return checks.some((isReadable) => isReadable);
}

export const mayReadBoth = async (userId: string, [left, right]: [string, string]) =>
  Promise.all([left, right].map((id) => mayRead(userId, id)));
