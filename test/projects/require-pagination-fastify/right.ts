// The same in pages, and answers that hold one row or none.
import { asc, gt } from 'drizzle-orm';
import Fastify, { type FastifyPluginAsync } from 'fastify';
import { db, orders } from '../_shared/drizzle.ts';
import { halls } from '../_shared/hall-knex.ts';
import { prisma } from '../_shared/prisma.ts';

const app = Fastify();
const SIZE = 50;

app.get('/orders', async () => prisma.order.findMany({ orderBy: { id: 'asc' }, take: SIZE }));

app.get('/orders/count', async (_request, reply) => {
  const open = await prisma.order.findMany({ where: { status: 'open' }, select: { id: true } });
  return reply.send({ open: open.length });
});

app.route<{ Querystring: { after?: number } }>({
  method: 'GET',
  url: '/orders/all',
  handler: async (request) =>
    db
      .select()
      .from(orders)
      .where(gt(orders.id, request.query.after ?? 0))
      .orderBy(asc(orders.id))
      .limit(SIZE),
});

app.put('/orders/close', async (_request, reply) => {
  const closed = await db.select().from(orders);
  return reply.send(closed);
});

class SeatRepository {
  ofHall(hall: number, { limit = SIZE, offset = 0 }: { limit?: number; offset?: number }) {
    return halls('seats').where({ hall_id: hall }).select('id', 'status').limit(limit).offset(offset);
  }
}

export const seatRoutes: FastifyPluginAsync = async (server) => {
  const seats = new SeatRepository();
  server.get<{ Querystring: { hall: number; page: number } }>('/seats', async ({ query }, reply) =>
    reply.send(await seats.ofHall(query.hall, { offset: query.page * SIZE })),
  );
};
