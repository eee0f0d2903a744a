// The same as pages.
import { initTRPC } from '@trpc/server';
import { eq, gt } from 'drizzle-orm';
import { Hono } from 'hono';
import { Kysely, PostgresDialect } from 'kysely';
import { z } from 'zod';
import { db, orders } from '../_shared/drizzle.ts';
import { pool } from '../_shared/pool.ts';
import { prisma } from '../_shared/prisma.ts';
import { dataSource, Order } from '../_shared/typeorm.ts';

const t = initTRPC.create();
const kysely = new Kysely<{ notes: { id: number } }>({ dialect: new PostgresDialect({ pool }) });
const page = z.object({ limit: z.number().max(100).default(20), after: z.number().default(0) });

const queries = {
  byEmail: (email: string, limit: number) => db.select().from(orders).where(eq(orders.email, email)).limit(limit),
  after: (id: number) => db.select().from(orders).where(gt(orders.id, id)).$dynamic(),
};

export const router = t.router({
  mine: t.procedure.input(page.extend({ email: z.string() })).query(({ input }) => queries.byEmail(input.email, input.limit)),
  later: t.procedure.input(page).query(({ input }) => queries.after(input.after).limit(input.limit)),
  all: t.procedure.input(page).query(({ input }) => dataSource.getRepository(Order).find({ take: input.limit })),
});

async function loadUsers(take: number) {
  const [users, total] = await Promise.all([prisma.user.findMany({ take }), prisma.user.count()]);
  return { users, total };
}

export const app = new Hono();
app.get('/users', async (c) => c.json(await loadUsers(50)));
app.get('/notes', async (c) => c.json(await kysely.selectFrom('notes').selectAll().limit(50).execute()));
