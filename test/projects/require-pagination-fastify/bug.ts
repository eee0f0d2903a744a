// Fastify: what a handler returns, and what is given to a reply; handlers on the spot, in a plugin and in a class.
import { asc } from 'drizzle-orm';
import Fastify, { type FastifyInstance, type FastifyPluginAsync, type FastifyReply, type FastifyRequest } from 'fastify';
import { db, orders } from '../_shared/drizzle.ts';
import { halls } from '../_shared/hall-knex.ts';
import { prisma } from '../_shared/prisma.ts';

const app = Fastify();

app.get('/orders', async () => prisma.order.findMany({ orderBy: { id: 'asc' } })); // ! noLimit "/orders"

app.get<{ Params: { user: string } }>('/users/:user/orders', { schema: {} }, async (request, reply) => {
  const found = await prisma.order.findMany({ where: { userId: request.params.user } }); // ! noLimit "/users/:user/orders"
  await reply.code(200).send({ orders: found });
});

app.route({
  method: 'GET',
  url: '/orders/all',
  handler: async () => {
    const rows = await db.select().from(orders).orderBy(asc(orders.id)); // ! noLimit "/orders/all"
    return { rows: rows.map(({ id, total }) => ({ id, total })) };
  },
});

class SeatRepository {
  ofHall(hall: number) {
    return halls('seats').where({ hall_id: hall }).select('id', 'status'); // ! noLimit "SeatService.list → SeatRepository.ofHall"
  }
}

class SeatService {
  constructor(private readonly seats: SeatRepository) {}

  async list(hall: number) {
    const found = await this.seats.ofHall(hall);
    return found.map((seat) => ({ ...seat, label: `${seat.id} ${seat.status}` }));
  }
}

export const seatRoutes: FastifyPluginAsync = async (server) => {
  const service = new SeatService(new SeatRepository());
  server.get<{ Querystring: { hall: number } }>('/seats', async (request, reply) => reply.send(await service.list(request.query.hall)));
};

class ReportController {
  register(server: FastifyInstance) {
    server.get('/report', this.report.bind(this));
  }

  async report(_request: FastifyRequest, reply: FastifyReply) {
    const rows = await db.select().from(orders); // ! noLimit "ReportController.report"
    return reply.send(rows);
  }
}

new ReportController().register(app);
