import { drizzle } from 'drizzle-orm/node-postgres';
import { integer, pgTable, serial, text } from 'drizzle-orm/pg-core';

export const orders = pgTable('orders', {
  id: serial('id').primaryKey(),
  email: text('email').notNull(),
  status: text('status').notNull(),
  total: integer('total').notNull(),
});

/** The application's one database. */
export const db = drizzle('postgres://localhost/shop');
