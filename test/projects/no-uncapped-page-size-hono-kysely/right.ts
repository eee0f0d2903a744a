// A largest page, or a middleware that may know one.
import { Hono, type MiddlewareHandler } from 'hono';
import { Kysely, PostgresDialect } from 'kysely';
import { pool } from '../_shared/pool.ts';

const db = new Kysely<{ orders: { id: number } }>({ dialect: new PostgresDialect({ pool }) });
declare const checkPage: MiddlewareHandler;

export const app = new Hono();

app.get('/orders', async (c) => {
  const limit = Math.min(Number(c.req.query('limit') ?? 50), 100);
  return c.json(await db.selectFrom('orders').selectAll().limit(limit).execute());
});

app.get('/orders/checked', checkPage, async (c) => {
  return c.json(
    await db
      .selectFrom('orders')
      .selectAll()
      .limit(Number(c.req.query('limit')))
      .execute(),
  );
});

app.post('/orders/search', async (c) => {
  const { limit = 10, after = 0 } = await c.req.json();
  if (typeof limit !== 'number' || limit > 100) return c.text('too many', 400);
  return c.json(await search({ limit, after }));
});

async function search(options: { limit: number; after: number }) {
  let query = db.selectFrom('orders').selectAll().where('id', '>', options.after);
  if (options.limit) query = query.limit(options.limit);
  return query.execute();
}
