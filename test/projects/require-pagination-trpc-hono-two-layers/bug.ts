// tRPC with Drizzle and TypeORM, Hono with Prisma and Kysely, through services and helpers.
import { initTRPC } from '@trpc/server';
import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { Kysely, PostgresDialect } from 'kysely';
import { z } from 'zod';
import { db, orders } from '../_shared/drizzle.ts';
import { pool } from '../_shared/pool.ts';
import { prisma } from '../_shared/prisma.ts';
import { dataSource, Order } from '../_shared/typeorm.ts';

const t = initTRPC.create();
const kysely = new Kysely<{ notes: { id: number } }>({ dialect: new PostgresDialect({ pool }) });

const queries = { byEmail: (email: string) => db.select().from(orders).where(eq(orders.email, email)) }; // ! noLimit "byEmail"

export const router = t.router({
  mine: t.procedure.input(z.object({ email: z.string() })).query(async ({ input }) => {
    const found = await queries.byEmail(input.email);
    return { orders: found };
  }),
  all: t.procedure.query(() => dataSource.getRepository(Order).find()), // ! noLimit "`all`"
});

async function loadUsers() {
  const [users, total] = await Promise.all([
    prisma.user.findMany(), // ! noLimit "(loadUsers)"
    prisma.user.count(),
  ]);
  return { users, total };
}

export const app = new Hono();
app.get('/users', async (c) => c.json(await loadUsers()));
app.get('/notes', async (c) => {
  const notes = kysely.selectFrom('notes').selectAll();
  return c.json(await notes.execute()); // ! noLimit "/notes"
});
