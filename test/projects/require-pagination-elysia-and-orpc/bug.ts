// Elysia and oRPC: what a handler returns.
import { os } from '@orpc/server';
import { desc } from 'drizzle-orm';
import { Elysia, t } from 'elysia';
import * as v from 'valibot';
import { db, seats } from '../_shared/seats.ts';
import { halls } from '../_shared/hall-kysely.ts';
import { Seat } from '../_shared/hall-mongoose.ts';
import { prisma } from '../_shared/prisma.ts';

const listGuests = (hall: number) => halls.selectFrom('guests').selectAll().where('hall_id', '=', hall).execute(); // ! noLimit "(GuestService.list → listGuests)"

class GuestService {
  async list(hall: number) {
    const guests = await listGuests(hall);
    return guests.map(({ id, name }) => ({ id, name }));
  }
}

const service = new GuestService();
const search = { body: t.Object({ user: t.String() }) };

export const app = new Elysia({ prefix: '/halls' })
  .get('/seats', () => db.select().from(seats).orderBy(desc(seats.id))) // ! noLimit "/seats"
  .get('/:hall/guests', async ({ params }) => ({ guests: await service.list(params.hall) }), { params: t.Object({ hall: t.Number() }) })
  .post('/orders/search', ({ body }) => prisma.order.findMany({ where: { userId: body.user } }), search); // ! noLimit "/orders/search"

const authed = os.use(({ next }) => next({ context: { user: 'u1' } }));

async function freeSeats(hallId: string) {
  const found = await Seat.find({ hallId, status: 'free' }).lean(); // ! noLimit "(freeSeats)"
  return found.map(({ visits }) => ({ visits }));
}

export const router = {
  orders: {
    list: authed.handler(({ context }) => prisma.order.findMany({ where: { userId: context.user } })), // ! noLimit "`list`"
    free: os.input(v.object({ hall: v.string() })).handler(async ({ input }) => ({ seats: await freeSeats(input.hall) })),
  },
};
