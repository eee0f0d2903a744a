// The same in pages.
import type { HttpContext, Router } from '@adonisjs/http-server';
import { initContract } from '@ts-rest/core';
import { initServer } from '@ts-rest/express';
import type { EntityManager } from '@mikro-orm/core';
import type { Repository } from 'typeorm';
import { Guest } from '../_shared/hall-mikro.ts';
import { Seat } from '../_shared/hall-sequelize.ts';
import { prisma } from '../_shared/prisma.ts';
import type { Order } from '../_shared/typeorm.ts';

const c = initContract();
const contract = c.router({
  orders: { method: 'GET', path: '/orders', query: c.type<{ page: number }>(), responses: { 200: c.type<{ id: string }[]>() } },
  seats: {
    method: 'GET',
    path: '/halls/:hall/seats',
    pathParams: c.type<{ hall: string }>(),
    responses: { 200: c.type<{ free: number }>() },
  },
});

const toPage = (page: number) => ({ skip: page * 50, take: 50 });

export const implementation = initServer().router(contract, {
  orders: async ({ query }) => ({ status: 200, body: await prisma.order.findMany(toPage(query.page)) }),
  seats: async ({ params }) => {
    const seats = await Seat.findAll({ where: { hallId: Number(params.hall) } });
    return { status: 200, body: { free: seats.filter(({ status }) => status === 'free').length } };
  },
});

export class OrdersController {
  constructor(
    private readonly orders: Repository<Order>,
    private readonly em: EntityManager,
  ) {}

  async index({ request, response }: HttpContext) {
    const take = Math.min(Number(request.input('limit', 50)), 100);
    return response.ok({ data: await this.orders.find({ where: { status: 'open' }, take }) });
  }

  guests({ request }: HttpContext) {
    return this.em.find(Guest, { id: { $gt: Number(request.input('after', 0)) } }, { orderBy: { id: 'asc' }, limit: 100 });
  }
}

export function routes(router: Router) {
  router.get('/orders', [OrdersController, 'index']);
  router.get('/guests', [OrdersController, 'guests']).as('guests');
}
