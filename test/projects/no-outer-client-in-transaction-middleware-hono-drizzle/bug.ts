// The handler has the transaction's client, and asks the application's.
import { Hono } from 'hono';
import { db, letters, type Shared, transactional } from './database.ts';

export const post = new Hono<Shared>().use('/letters/*', transactional).post('/letters', async (c) => {
  const body = await c.req.text();
  await c.var.tx.insert(letters).values({ body });
  await db.insert(letters).values({ body }); // ! outerClient "transactional"
  return c.text('posted');
});
