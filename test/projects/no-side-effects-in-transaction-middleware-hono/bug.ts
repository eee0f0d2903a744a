// Hono: a chain of middleware and routes; the transaction is around next, or ends before it.
import axios from 'axios';
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { db, orders } from '../_shared/drizzle.ts';

const transactional = createMiddleware(async (_c, next) => {
  await db.transaction(async () => {
    await next();
  });
});

export const appbug = new Hono()
  .get('/health', (c) => c.text('ok'))
  .use('/orders/*', transactional)
  .post('/orders', async (c) => {
    const { data } = await axios.put<string>('https://erp.example.com/orders'); // ! sideEffect
    return c.text(data);
  });
