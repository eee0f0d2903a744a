// The first three.
import { prisma } from '../_shared/prisma.ts';

export async function tops(users: { id: string }[]): Promise<number[]> {
  return Promise.all(users.slice(0, 3).map(({ id }) => prisma.order.count({ where: { userId: id } })));
}

export async function topsToo(): Promise<number[]> {
  const users = await prisma.user.findMany({ take: 5 });
  return Promise.all(users.map(({ id }) => prisma.order.count({ where: { userId: id } })));
}
