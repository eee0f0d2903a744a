// The first three.
import { prisma } from '../_shared/prisma.ts';

export async function tops(users: { id: string }[]): Promise<number[]> {
  return Promise.all(users.slice(0, 3).map(({ id }) => prisma.order.count({ where: { userId: id } })));
}

export async function topsToo(): Promise<number[]> {
  const users = await prisma.user.findMany({ take: 5 });
  return Promise.all(users.map(({ id }) => prisma.order.count({ where: { userId: id } })));
}

const MOST = 10;

export async function few(users: { id: string }[]): Promise<void> {
  if (users.length === 0 || users.length > MOST) throw new Error('too many');
  for (const { id } of users) await prisma.order.count({ where: { userId: id } });
}

export async function fewIfAny(users?: { id: string }[]): Promise<void> {
  if (users && users.length > MOST) throw new Error('too many');
  if (users) for (const { id } of users) await prisma.order.count({ where: { userId: id } });
}
