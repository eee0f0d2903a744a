// The same presenter, given what was read before.
import { prisma } from '../_shared/prisma.ts';
import { presentWith } from './present.ts';

export async function list() {
  const orders = await prisma.order.findMany();
  const users = await prisma.user.findMany({ where: { id: { in: orders.map(({ userId }) => userId) } } });
  const emails = new Map(users.map(({ id, email }) => [id, email]));
  return orders.map((order) => presentWith(order, emails));
}
