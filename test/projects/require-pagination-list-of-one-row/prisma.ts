// A row that is read for nothing but the list that belongs to it: the list is what is read. With more of the row it is the row.
import { Hono } from 'hono';
import { prisma } from '../_shared/prisma.ts';

export const app = new Hono();

async function listOrders(userId: string) {
  const user = await prisma.user.findUnique({ select: { orders: { select: { id: true, total: true } } }, where: { id: userId } }); // ! noLimitOfPart "`orders`"
  if (!user) throw new Error('nobody');
  const totals = await Promise.all(user.orders.map(async ({ id, total }) => ({ id, total: await convert(total) })));
  return totals.sort((one, other) => one.total - other.total);
}

declare function convert(total: number): Promise<number>;

app.get('/users/:id/orders', async (c) => {
  const orders = await listOrders(c.req.param('id'));
  return c.json({ orders });
});

app.get('/users/:id/log', async (c) => {
  const { auditLog } = await prisma.user.findUniqueOrThrow({ where: { id: c.req.param('id') }, include: { auditLog: true } }); // ! noLimitOfPart "`auditLog`"
  return c.json(auditLog);
});

app.get('/users/:id/first-orders', async (c) => {
  const { orders } = await prisma.user.findUniqueOrThrow({ where: { id: c.req.param('id') }, include: { orders: { take: 20 } } });
  return c.json(orders);
});

app.get('/users/:id', async (c) => {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: c.req.param('id') }, include: { orders: true } });
  return c.json(user);
});

app.get('/users/:id/summary', async (c) => {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: c.req.param('id') }, include: { orders: true } });
  return c.json({ name: user.name, orders: user.orders });
});

app.get('/users/:id/sum', async (c) => {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: c.req.param('id') }, select: { orders: true } });
  return c.json(user.orders.reduce((sum, { total }) => sum + total, 0));
});
