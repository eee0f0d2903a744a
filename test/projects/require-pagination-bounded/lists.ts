// Tables that the settings declare small, as a whole or for each value of a column.
import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { db, orders } from '../_shared/drizzle.ts';
import { pool } from '../_shared/pool.ts';
import { prisma } from '../_shared/prisma.ts';

export const app = new Hono();

app.get('/products', async (c) => c.json(await prisma.product.findMany()));

app.get('/orders/:id/items', async (c) => {
  const orderId = c.req.param('id');
  return c.json(await prisma.orderItem.findMany({ where: { orderId } }));
});

app.get('/products/:id/items', async (c) => {
  const productId = c.req.param('id');
  return c.json(await prisma.orderItem.findMany({ where: { productId } })); // ! noLimit
});

app.get('/mine', async (c) =>
  c.json(
    await db
      .select()
      .from(orders)
      .where(eq(orders.email, c.req.header('x-email') ?? '')),
  ),
);

app.get('/open', async (c) => c.json(await db.select().from(orders).where(eq(orders.status, 'open')))); // ! noLimit

app.get('/catalogue', async (c) => {
  const { rows } = await pool.query('SELECT * FROM products ORDER BY name');
  return c.json(rows);
});

app.get('/payments', async (c) => {
  const { rows } = await pool.query('SELECT * FROM payments ORDER BY id'); // ! noLimit
  return c.json(rows);
});
