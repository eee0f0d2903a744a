// The same in pages.
import { os } from '@orpc/server';
import { desc } from 'drizzle-orm';
import { Elysia, t } from 'elysia';
import * as v from 'valibot';
import { db, seats } from '../_shared/seats.ts';
import { halls } from '../_shared/hall-kysely.ts';
import { Seat } from '../_shared/hall-mongoose.ts';
import { prisma } from '../_shared/prisma.ts';

const listGuests = (hall: number, after: number) =>
  halls.selectFrom('guests').selectAll().where('hall_id', '=', hall).where('id', '>', after).orderBy('id').limit(50).execute();

export const app = new Elysia({ prefix: '/halls' })
  .get('/seats', () => db.select().from(seats).orderBy(desc(seats.id)).limit(20))
  .get('/:hall/guests', ({ params, query }) => listGuests(params.hall, query.after), {
    params: t.Object({ hall: t.Number() }),
    query: t.Object({ after: t.Number({ default: 0 }) }),
  })
  .delete('/orders', () => prisma.order.findMany({ where: { status: 'gone' } }))
  .get('/orders/:id', ({ params }) => prisma.order.findMany({ where: { id: params.id } }));

const authed = os.use(({ next }) => next({ context: { user: 'u1' } }));

export const router = {
  list: authed
    .input(v.object({ limit: v.optional(v.pipe(v.number(), v.maxValue(100)), 20) }))
    .handler(({ context, input }) => prisma.order.findMany({ where: { userId: context.user }, take: input.limit })),
  free: os.handler(async () => (await Seat.find({ status: 'free' }).limit(10).lean()).map(({ visits }) => visits)),
};
