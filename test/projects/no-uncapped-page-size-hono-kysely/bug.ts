// Kysely behind Hono: the texts of a query string.
import { Hono } from 'hono';
import { Kysely, PostgresDialect } from 'kysely';
import { pool } from '../_shared/pool.ts';

const db = new Kysely<{ orders: { id: number } }>({ dialect: new PostgresDialect({ pool }) });

export const app = new Hono();

app.get('/orders', async (c) => {
  const limit = Number(c.req.query('limit') ?? 50);
  const rows = await db.selectFrom('orders').selectAll().limit(limit).execute(); // ! uncapped "c.req.query('limit')"
  return c.json(rows);
});

app.post('/orders/search', async (c) => {
  const { limit = 10, after = 0 } = await c.req.json();
  return c.json(await search({ limit, after }));
});

async function search(options: { limit: number; after: number }) {
  let query = db.selectFrom('orders').selectAll().where('id', '>', options.after);
  if (options.limit) query = query.limit(options.limit);
  return query.execute(); // ! uncapped "(search)"
}

app.get('/orders/by-address', async (c) => {
  const { searchParams } = new URL(c.req.url);
  return c.json(await search({ limit: +(searchParams.get('limit') ?? 10), after: 0 }));
});
