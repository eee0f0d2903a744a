// The rows are counted by a query that selects their number.
import { and, count, eq, sql } from 'drizzle-orm';
import { integer, pgTable, serial, text, timestamp } from 'drizzle-orm/pg-core';
import { Hono } from 'hono';
import { db } from '../_shared/drizzle.ts';

const alarms = pgTable('alarms', { id: serial('id').primaryKey(), hallId: integer('hall_id').notNull(), endedAt: timestamp('ended_at') });
const boards = pgTable('boards', { id: serial('id').primaryKey(), hallId: integer('hall_id').notNull(), title: text('title') });
const visits = pgTable('visits', { id: serial('id').primaryKey(), hallId: integer('hall_id').notNull() });
const limits = { alarms: 20, boards: 5 };

export const app = new Hono();

app.get('/alarms', async (c) => {
  const hallId = Number(c.req.query('hall'));
  return c.json(await db.select().from(alarms).where(eq(alarms.hallId, hallId)));
});
app.post('/alarms', async (c) => {
  const hallId = Number(c.req.query('hall'));
  const taken =
    (
      await db
        .select({ n: sql<number>`count(*)` })
        .from(alarms)
        .where(eq(alarms.hallId, hallId))
    )[0]?.n ?? 0;
  if (taken >= limits.alarms) throw new Error('There are enough alarms in this hall');
  return c.json(await db.insert(alarms).values({ hallId }).returning());
});

app.get('/boards', async (c) => {
  const hallId = Number(c.req.query('hall'));
  return c.json(await db.select().from(boards).where(eq(boards.hallId, hallId)));
});
app.post('/boards', async (c) => {
  const hallId = Number(c.req.query('hall'));
  const [row] = await db
    .select({ n: count() })
    .from(boards)
    .where(and(eq(boards.hallId, hallId)));
  if (row !== undefined && row.n >= limits.boards) return c.json({ error: 'too many boards' }, 409);
  return c.json(await db.insert(boards).values({ hallId }).returning());
});

// Counted, and not held against anything.
app.get('/visits', async (c) => {
  const hallId = Number(c.req.query('hall'));
  return c.json(await db.select().from(visits).where(eq(visits.hallId, hallId))); // ! noLimit
});
app.post('/visits', async (c) => {
  const hallId = Number(c.req.query('hall'));
  const [row] = await db.select({ n: count() }).from(visits).where(eq(visits.hallId, hallId));
  await db.insert(visits).values({ hallId });
  return c.json({ before: row?.n });
});
