// What the files of Next.js and React Router read, with and without a limit.
import { asc } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';
import { halls } from '../_shared/hall-knex.ts';
import { prisma } from '../_shared/prisma.ts';

export async function listAll(userId: string) {
  return prisma.order.findMany({ where: { userId } }); // ! noLimit "(listAll)"
}

export async function listPage(userId: string, take = 50) {
  return prisma.order.findMany({ where: { userId }, take });
}

export const allSeats = () => halls('seats').select('id', 'status'); // ! noLimit "(allSeats)"
export const firstSeats = () => halls('seats').select('id', 'status').limit(100);

export const newest = async (limit?: number) => {
  const query = db.select().from(orders).orderBy(asc(orders.id)); // ! noLimit "(newest)"
  return limit === undefined ? query : query.limit(limit);
};
