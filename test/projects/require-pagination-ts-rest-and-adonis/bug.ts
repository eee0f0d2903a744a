// ts-rest answers a contract with an object of handlers; AdonisJS names a class and a method.
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
  orders: { method: 'GET', path: '/orders', query: c.type<{ status: string }>(), responses: { 200: c.type<{ id: string }[]>() } },
  halls: c.router({
    seats: {
      method: 'GET',
      path: '/halls/:hall/seats',
      pathParams: c.type<{ hall: string }>(),
      responses: { 200: c.type<{ seats: Seat[] }>() },
    },
  }),
});

class SeatService {
  ofHall(hallId: number) {
    return Seat.findAll({ where: { hallId } }); // ! noLimit "SeatService.ofHall"
  }
}

const service = new SeatService();

export const implementation = initServer().router(contract, {
  orders: async ({ query }) => {
    const body = await prisma.order.findMany({ where: { status: query.status } }); // ! noLimit "`orders`"
    return { status: 200, body };
  },
  halls: {
    seats: async ({ params }) => ({ status: 200, body: { seats: await service.ofHall(Number(params.hall)) } }),
  },
});

class OrderStore {
  constructor(private readonly orders: Repository<Order>) {}

  open() {
    return this.orders.find({ where: { status: 'open' } }); // ! noLimit "OrderStore.open"
  }
}

export class OrdersController {
  constructor(
    private readonly store: OrderStore,
    private readonly em: EntityManager,
  ) {}

  async index({ response }: HttpContext) {
    const orders = await this.store.open();
    return response.ok({ data: orders });
  }

  guests() {
    return this.em.find(Guest, {}, { orderBy: { id: 'asc' } }); // ! noLimit "OrdersController.guests"
  }
}

export function routes(router: Router) {
  router.get('/orders', [OrdersController, 'index']);
  router.get('/guests', [OrdersController, 'guests']).as('guests');
  router.group(() => router.get('/all', async () => prisma.order.findMany())).prefix('/api'); // ! noLimit "/all"
}
