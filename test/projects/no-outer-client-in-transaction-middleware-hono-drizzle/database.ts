import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, serial, text } from 'drizzle-orm/pg-core';
import type { MiddlewareHandler } from 'hono';

export const letters = pgTable('letters', { id: serial('id').primaryKey(), body: text('body').notNull() });

/** The application's one database. */
export const db = drizzle('postgres://localhost/post');

export type Tx = Parameters<Parameters<typeof db.transaction>[0]>[0];

/** What handlers are given. */
export interface Shared {
  Variables: { tx: Tx };
}

export const transactional: MiddlewareHandler<Shared> = async (c, next) => {
  await db.transaction(async (tx) => {
    c.set('tx', tx);
    await next();
  });
};
