// A limit that the caller sets bounds nothing.
import { prisma } from '../_shared/prisma.ts';

export async function tops(users: { id: string }[], limit: number): Promise<number[]> {
  return Promise.all(users.slice(0, limit).map(({ id }) => prisma.order.count({ where: { userId: id } }))); // ! queryPerElement "groupBy("
}

const MOST = 10;

export async function few(users: { id: string }[] | undefined, isAdmin: boolean): Promise<void> {
  if (!isAdmin && users !== undefined && users.length > MOST) throw new Error('too many');
  for (const { id } of users ?? []) await prisma.order.count({ where: { userId: id } }); // ! queryPerElement
}

export async function many(users: { id: string }[]): Promise<void> {
  if (users.length > 5000) throw new Error('too many');
  for (const { id } of users) await prisma.order.count({ where: { userId: id } }); // ! queryPerElement
}
