// What the handlers under pages/api read, through a service.
import { desc } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';
import { prisma } from '../_shared/prisma.ts';

const PAGE = 50;

export async function listOrders(userId: string) {
  const found = await prisma.order.findMany({ where: { userId } }); // ! noLimit "(listOrders)"
  return found.map(({ id, status }) => ({ id, status }));
}

export const listLatest = () => db.select().from(orders).orderBy(desc(orders.id)); // ! noLimit "(listLatest)"

export const firstOrders = (userId: string) => prisma.order.findMany({ where: { userId }, take: PAGE });

export const firstLatest = () => db.select().from(orders).orderBy(desc(orders.id)).limit(PAGE);
