// A page of orders behind Express and tRPC, each with all that belongs to it.
import { initTRPC } from '@trpc/server';
import { Router } from 'express';
import { z } from 'zod';
import { prisma, type Tx } from '../_shared/prisma.ts';

const t = initTRPC.create();
const withPayments = {
  payments: true, // ! unbounded "all `payments` of each"
};

class OrderRepository {
  constructor(private readonly db: Tx) {}

  page(userId: string, after: string) {
    return this.db.order.findMany({
      where: { userId, id: { gt: after } },
      take: 50,
      include: {
        user: true,
        items: { orderBy: { price: 'desc' }, include: { product: true } }, // ! unbounded "(OrderRepository.page)"
        ...withPayments,
      },
    });
  }
}

const orders = new OrderRepository(prisma);

export const router = Router();

router.get('/users/:id/orders', async (request, response) => {
  const page = await orders.page(request.params.id, String(request.query.after ?? ''));
  response.json({ orders: page, next: page.at(-1)?.id });
});

export const procedures = t.router({
  users: t.procedure.input(z.object({ after: z.string() })).query(({ input }) =>
    prisma.user.findMany({
      take: 20,
      where: { id: { gt: input.after } },
      select: {
        id: true,
        orders: {
          take: 5,
          select: {
            id: true,
            items: true, // ! unbounded
          },
        },
      },
    }),
  ),
});
