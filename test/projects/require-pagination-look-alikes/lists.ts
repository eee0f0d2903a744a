// Thirty reads that look like lists without an end, and are none.
import { count, desc, eq, inArray, sql } from 'drizzle-orm';
import { type Context, Hono } from 'hono';
import { streamText } from 'hono/streaming';
import { db, orders } from '../_shared/drizzle.ts';
import { halls } from '../_shared/hall-knex.ts';
import { Guest as GuestModel, Seat } from '../_shared/hall-mongoose.ts';
import { Guest } from '../_shared/hall-sequelize.ts';
import { pool } from '../_shared/pool.ts';
import { prisma } from '../_shared/prisma.ts';
import { dataSource, Order } from '../_shared/typeorm.ts';

export const app = new Hono();
const repository = dataSource.getRepository(Order);
const LATEST = { orderBy: { createdAt: 'desc' }, take: 10 } as const;

const first = (c: Context) => c.req.param('first') ?? '';
const second = (c: Context) => c.req.param('second') ?? '';

// One row.
app.get('/1', async (c) => c.json(await prisma.order.findUnique({ where: { id: c.req.query('id') ?? '' } })));
app.get('/2', async (c) => c.json(await prisma.order.findFirst({ orderBy: { total: 'desc' } })));
app.get('/3', async (c) => c.json((await db.select().from(orders).orderBy(desc(orders.id)))[0] ?? null));
app.get('/4', async (c) => c.json((await halls('seats').where({ id: 1 }).first()) ?? null));
app.get('/5', async (c) => c.json(await repository.findOneBy({ id: 1 })));
app.get('/6', async (c) => c.json(await Seat.findById(c.req.query('id'))));

// Rows whose keys the caller has.
app.get('/7', async (c) => c.json(await prisma.order.findMany({ where: { id: { in: c.req.queries('id') ?? [] } } })));
app.get('/7a', async (c) => c.json(await prisma.order.findMany({ where: { id: { in: [first(c), second(c)] } } })));
app.get('/7b', async (c) => c.json(await prisma.order.findMany({ where: { userId: { in: [first(c), second(c)] } } }))); // ! noLimit
app.get('/8', async (c) => {
  const page = await prisma.order.findMany(LATEST);
  return c.json(await prisma.user.findMany({ where: { id: { in: page.map(({ userId }) => userId) } } }));
});
app.get('/9', async (c) =>
  c.json(
    await db
      .select()
      .from(orders)
      .where(inArray(orders.id, c.req.queries('id')?.map(Number) ?? [])),
  ),
);
app.get('/10', async (c) => c.json(await halls('seats').whereIn('id', c.req.queries('id') ?? [])));
app.get('/11', async (c) => c.json(await Seat.find({ _id: { $in: c.req.queries('id') ?? [] } })));

// Numbers and groups.
app.get('/12', async (c) => c.json(await prisma.order.count()));
app.get('/13', async (c) => c.json(await prisma.order.groupBy({ by: ['status'], _count: true })));
app.get('/14', async (c) => c.json(await prisma.order.aggregate({ _sum: { total: true } })));
app.get('/15', async (c) => c.json(await db.select({ n: count() }).from(orders)));
app.get('/16', async (c) =>
  c.json(
    await db
      .select({ status: orders.status, n: sql<number>`count(*)` })
      .from(orders)
      .groupBy(orders.status),
  ),
);
app.get('/17', async (c) => c.json((await pool.query('SELECT count(*) FROM orders')).rows));
app.get('/18', async (c) => c.json((await pool.query('SELECT status, count(*) FROM orders GROUP BY status')).rows));
app.get('/19', async (c) => c.json(await Seat.distinct('status')));

// Rows that stay here.
app.get('/20', async (c) => {
  const all = await prisma.product.findMany();
  return c.json({ value: all.reduce((sum, { price, stock }) => sum + price * stock, 0) });
});
app.get('/21', async (c) => {
  const all = await repository.find();
  return c.json({ isEmpty: all.length === 0, hasOpen: all.some(({ status }) => status === 'open') });
});
app.get('/22', async (c) => {
  const all = await Guest.findAll();
  return c.json(all.find(({ email }) => email === c.req.query('email')) ?? null);
});
app.get('/23', async (c) => {
  const seats = await halls('seats').select('*');
  const ids = new Set(seats.map(({ id }) => id));
  return c.json({ isFree: ids.has(1) });
});

// Limits that stand elsewhere.
app.get('/24', async (c) => c.json(await prisma.order.findMany(LATEST)));
app.get('/25', async (c) => c.json(await prisma.order.findMany({ where: { status: 'open' }, ...LATEST })));
app.get('/26', async (c) => {
  const query = db.select().from(orders).$dynamic();
  return c.json(await firstPage(query));
});
app.get('/27', async (c) => c.json(await GuestModel.aggregate([{ $match: { hallId: '1' } }, { $limit: 10 }])));
app.get('/28', async (c) => c.json((await pool.query('SELECT * FROM orders ORDER BY id FETCH FIRST 10 ROWS ONLY')).rows));

function firstPage<T extends { limit: (n: number) => T }>(query: T) {
  return query.limit(10);
}

// Row by row.
app.get('/29', (c) =>
  streamText(c, async (stream) => {
    for await (const seat of Seat.find().cursor()) await stream.writeln(seat.status ?? '');
  }),
);

// Nobody answers with it.
app.post('/30', async (c) => {
  const open = await db.select().from(orders).where(eq(orders.status, 'open'));
  for (const { id } of open) console.log(id);
  return c.body(null, 204);
});
