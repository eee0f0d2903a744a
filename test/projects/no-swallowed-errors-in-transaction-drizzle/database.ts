import { drizzle } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';

export const orders = pgTable('orders', {
  id: integer('id').primaryKey(),
  email: text('email').notNull(),
  status: text('status').notNull(),
});

/** The application's one database, of one kind. */
export const db = drizzle('postgres://localhost/shop');
