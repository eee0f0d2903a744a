// A query is held in a variable, and returned with one more call on it.
import { and, eq } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Knex } from 'knex';
import { db, orders } from '../_shared/drizzle.ts';
import { halls, type Seat } from '../_shared/hall-knex.ts';
import { Seat as SeatModel } from '../_shared/hall-mongoose.ts';

export const app = new Hono();

function listSeats(status?: string, limit?: number) {
  const query = halls<Seat>('seats').select('id', 'status'); // ! noLimit "(listSeats)"
  if (status !== undefined) query.where('status', status);
  if (limit !== undefined) query.limit(limit);
  return query.orderBy('id');
}

// The client comes from whoever opens the transaction; what it begins is seen all the same.
function listVisited(db: Knex, limit?: number) {
  const query = db.from<Seat>('seats').select('id', 'status'); // ! noLimit "listVisited"
  if (limit !== undefined) query.limit(limit);
  return query.orderBy('visits');
}

function listOfHall(db: Knex.Transaction, hallId: number) {
  return db<Seat>('seats').select('id').where('hall_id', hallId); // ! noLimit "listOfHall"
}

// What was put on this one is not.
function sorted(query: Knex.QueryBuilder<Seat, Seat[]>) {
  return query.select('id').orderBy('id');
}

function listOrders(status: string) {
  const query = db.select().from(orders).$dynamic(); // ! noLimit "(listOrders)"
  return query.where(eq(orders.status, status));
}

function listPaid(email: string | undefined) {
  const query = db.select().from(orders); // ! noLimit "(listPaid)"
  const isPaid = eq(orders.status, 'paid');
  if (email !== undefined) return query.where(and(isPaid, eq(orders.email, email))).orderBy(orders.id);
  return query.where(isPaid).orderBy(orders.id);
}

function listFirstPaid() {
  const query = db.select().from(orders);
  return query.where(eq(orders.status, 'paid')).limit(20);
}

function listFree(hallId: string) {
  const query = SeatModel.find({ hallId }); // ! noLimit "(listFree)"
  return query.where('status').equals('free').lean();
}

function firstSeats() {
  const query = halls<Seat>('seats').select('id', 'status');
  return query.orderBy('id').limit(20);
}

function firstFree(hallId: string) {
  const query = SeatModel.find({ hallId });
  return query.limit(20).lean();
}

app.get('/seats', async (c) => c.json(await listSeats(c.req.query('status'))));
app.get('/visited', async (c) => c.json(await listVisited(halls)));
app.get('/of-hall', async (c) => c.json(await halls.transaction((trx) => listOfHall(trx, Number(c.req.query('hall'))))));
app.get('/sorted', async (c) => c.json(await sorted(halls<Seat>('seats').limit(20))));
app.get('/orders', async (c) => c.json(await listOrders(c.req.query('status') ?? '')));
app.get('/paid', async (c) => c.json(await listPaid(c.req.query('email'))));
app.get('/first-paid', async (c) => c.json(await listFirstPaid()));
app.get('/free', async (c) => c.json(await listFree(c.req.query('hall') ?? '')));
app.get('/first', async (c) => c.json(await firstSeats()));
app.get('/first-free', async (c) => c.json(await firstFree(c.req.query('hall') ?? '')));
