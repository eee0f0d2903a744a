// The client's number goes through a parser, an options object and two layers.
import { type Request, Router } from 'express';
import { z } from 'zod';
import { prisma } from '../_shared/prisma.ts';

interface Page {
  take: number;
  skip: number;
}

function readPage(request: Request): Page {
  const take = parseInt(String(request.query.limit), 10) || 20;
  const page = Number(request.query.page ?? 1);
  return { take, skip: (page - 1) * take };
}

class Orders {
  list(userId: string, { take, skip }: Page) {
    return prisma.order.findMany({ where: { userId }, take, skip }); // ! uncapped "request.query.limit"
  }

  recent(limit?: number) {
    return prisma.order.findMany({ orderBy: { createdAt: 'desc' }, ...(limit ? { take: limit } : { take: 20 }) }); // ! uncapped "(Orders.recent)"
  }
}

const orders = new Orders();
const query = z.object({ limit: z.coerce.number().int().min(1).default(20) });

export const router = Router();

router.get('/users/:id/orders', async (request, response) => {
  response.json(await orders.list(request.params.id, readPage(request)));
});

router.get('/orders/recent', async (request, response) => {
  const { limit } = query.parse(request.query);
  response.json(await orders.recent(limit));
});

router.get('/products', async (request, response) => {
  let take = 20;
  if (request.query.take) take = Number(request.query.take);
  if (Number.isNaN(take) || take < 1) take = 20;
  const products = await prisma.product.findMany({ take }); // ! uncapped
  response.json(products);
});

async function listPayments(request: Request) {
  const limit = Math.max(1, Number(request.query.limit));
  return prisma.payment.findMany({ take: limit + 1 }); // ! uncapped
}

router.get('/payments', async (request, response) => {
  response.json(await listPayments(request));
});
