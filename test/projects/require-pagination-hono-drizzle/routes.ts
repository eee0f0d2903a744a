// Drizzle behind Hono.
import { desc, eq, inArray } from 'drizzle-orm';
import { Hono } from 'hono';
import { db, orders } from '../_shared/drizzle.ts';

export const app = new Hono();

const open = () => db.select().from(orders).where(eq(orders.status, 'open')); // ! noLimit "(open)"

app.get('/orders', async (context) => context.json({ orders: await open() }));

app.get('/orders/latest', async (context) => {
  const rows = await db.select().from(orders).orderBy(desc(orders.id)).limit(20);
  return context.json(rows);
});

app.get('/orders/some', async (context) => {
  const ids = context.req.queries('id')?.map(Number) ?? [];
  return context.json(await db.select().from(orders).where(inArray(orders.id, ids)));
});

app.get('/orders/:id', async (context) => {
  const [order] = await db
    .select()
    .from(orders)
    .where(eq(orders.email, context.req.param('id')));
  return context.json(order ?? null);
});

app.get('/orders/count', async (context) => {
  const rows = await db.select({ total: orders.total }).from(orders);
  return context.json({ total: rows.reduce((sum, { total }) => sum + total, 0), count: rows.length });
});
