// Bounded, counted, one each, or not sent as a page.
import { Router } from 'express';
import { prisma } from '../_shared/prisma.ts';

const newest = { take: 5, orderBy: { price: 'desc' } } as const;

export const router = Router();

router.get('/orders', async (request, response) => {
  const page = await prisma.order.findMany({
    where: { id: { gt: String(request.query.after ?? '') } },
    take: 50,
    include: { user: true, items: { take: 10 }, payments: false, _count: { select: { items: true } } },
  });
  response.json(page);
});

router.get('/users', async (_request, response) => {
  response.json(await prisma.user.findMany({ take: 50, include: { orders: { ...newest, orderBy: { total: 'desc' } } } }));
});

router.get('/orders/counted', async (_request, response) => {
  const page = await prisma.order.findMany({ take: 50, include: { items: true, payments: { take: 10 } } });
  response.json(page.map((order) => ({ id: order.id, isPaid: isPaid(order), count: order.items.length, payments: order.payments })));
});

const isPaid = (order: { items: readonly { price: number }[]; total: number }) => order.items.length > 0 && order.total === 0;

router.get('/orders/:id', async (request, response) => {
  response.json(await prisma.order.findUnique({ where: { id: request.params.id }, include: { items: true } }));
});

// Nobody is sent these.
export async function closeOld() {
  const orders = await prisma.order.findMany({ take: 50, include: { items: true } });
  return orders.every(({ items }) => items.length > 0);
}
