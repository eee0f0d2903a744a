// The handler asks the client that it was given, itself and by a helper; before the middleware there is no transaction.
import { Hono } from 'hono';
import { db, letters, type Shared, transactional, type Tx } from './database.ts';

const write = (tx: Tx, body: string) => tx.insert(letters).values({ body });

export const post = new Hono<Shared>()
  .get('/health', async (c) => c.json(await db.select().from(letters).limit(1)))
  .use('/letters/*', transactional)
  .post('/letters', async (c) => {
    const { tx } = c.var;
    await c.get('tx').delete(letters);
    await write(tx, await c.req.text());
    return c.text('posted');
  });
