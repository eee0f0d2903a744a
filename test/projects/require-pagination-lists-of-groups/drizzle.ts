// A list of the groups that somebody belongs to names no rows: each group has any number of them. Rows of a page, and keys, do.
import { and, eq, inArray } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { boolean, integer, pgTable, serial, text, unique } from 'drizzle-orm/pg-core';
import { Hono } from 'hono';

const halls = pgTable('halls', { id: serial().primaryKey(), name: text().notNull() });
const seats = pgTable('seats', { id: serial().primaryKey(), hallId: integer().notNull(), isFree: boolean().notNull() });
const plans = pgTable('plans', { id: serial().primaryKey(), hallId: integer().notNull().unique() });
const visits = pgTable('visits', { id: serial().primaryKey(), hallId: integer().notNull(), guest: text().notNull() }, (t) => [
  unique().on(t.hallId, t.guest),
]);
const db = drizzle('postgres://localhost/halls');

interface Grant {
  readonly hallId: number;
}

export const app = new Hono<{ Variables: { grants: readonly Grant[] } }>();

function getHallsOf(grants: readonly Grant[]): readonly number[] {
  return [...new Set(grants.map(({ hallId }) => hallId))];
}

app.get('/seats', async (c) => {
  const own = getHallsOf(c.get('grants'));
  return c.json(await db.select().from(seats).where(inArray(seats.hallId, own))); // ! noLimit "Drizzle"
});

app.get('/seats/free', async (c) => {
  const own = getHallsOf(c.get('grants'));
  const rows = await db // ! noLimit
    .select()
    .from(seats)
    .where(and(eq(seats.isFree, true), inArray(seats.hallId, own)));
  return c.json({ rows });
});

app.get('/plans', async (c) => {
  const own = getHallsOf(c.get('grants'));
  return c.json(await db.select().from(plans).where(inArray(plans.hallId, own)));
});

app.get('/halls/own', async (c) => {
  const own = getHallsOf(c.get('grants'));
  return c.json(
    await db
      .select()
      .from(halls)
      .where(inArray(halls.id, [...own])),
  );
});

app.get('/visits', async (c) => {
  const own = getHallsOf(c.get('grants'));
  const guest = c.req.query('guest') ?? '';
  return c.json(
    await db
      .select()
      .from(visits)
      .where(and(eq(visits.guest, guest), inArray(visits.hallId, own))),
  );
});

app.get('/visits/first', async (c) => {
  const own = getHallsOf(c.get('grants'));
  return c.json(
    await db
      .select()
      .from(visits)
      .where(inArray(visits.hallId, own.slice(0, 3))),
  );
});

app.get('/halls', async (c) => {
  const page = await db.select().from(halls).orderBy(halls.id).limit(20);
  const ids = page.map(({ id }) => id);
  return c.json({ page, seats: await db.select().from(seats).where(inArray(seats.hallId, ids)) });
});

app.get('/visits/latest', async (c) => {
  const page = await db.select().from(visits).orderBy(visits.id).limit(20);
  const beside = await db
    .select()
    .from(seats)
    .where(
      inArray(
        seats.hallId,
        page.map(({ hallId }) => hallId),
      ),
    );
  return c.json({ page, beside });
});

app.get('/seats/of-halls', async (c) => {
  const asked = c.req.queries('hall')?.map(Number) ?? [];
  return c.json(await db.select().from(seats).where(inArray(seats.hallId, asked)));
});
