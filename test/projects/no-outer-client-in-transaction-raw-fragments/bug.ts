// Text of a statement is no statement.
import { sql } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';
import { prisma } from '../_shared/prisma.ts';
import { Prisma } from '../../generated/prisma-7/client.ts';

const newest = Prisma.sql`order by created_at desc`;

export async function close(id: number): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const where = Prisma.join([Prisma.sql`id = ${id}`, Prisma.sql`true`], ' and ');
    await prisma.$queryRaw`select * from orders where ${where} ${newest}`; // ! outerClient
  });
  await db.transaction(async (tx) => {
    const total = sql<number>`${orders.total} + ${sql.raw('1')}`;
    await db.update(orders).set({ total }); // ! outerClient
  });
}
