// What `findUnique` asks for in one tick is one query.
import { prisma } from '../_shared/prisma.ts';

export async function names(ids: string[]): Promise<(string | undefined)[]> {
  const users = await Promise.all(ids.map((id) => prisma.user.findUnique({ where: { id } })));
  return users.map((user) => user?.email);
}

export async function late(ids: string[]): Promise<(number | undefined)[]> {
  const now = new Date();
  const users = await Promise.all(
    ids.map((id) => prisma.user.findUnique({ where: { id }, select: { orders: { where: { createdAt: { lt: now } } } } })),
  );
  return users.map((user) => user?.orders.length);
}
