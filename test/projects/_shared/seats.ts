import { drizzle } from 'drizzle-orm/node-postgres';
import { integer, jsonb, pgTable, serial, text, uniqueIndex } from 'drizzle-orm/pg-core';

export const seats = pgTable('seats', {
  id: serial('id').primaryKey(),
  hallId: integer('hall_id').notNull(),
  status: text('status').notNull(),
  visits: integer('visits').notNull(),
  tags: jsonb('tags').$type<string[]>().notNull(),
  guestId: integer('guest_id'),
});

export const guests = pgTable(
  'guests',
  { id: serial('id').primaryKey(), email: text('email').notNull(), name: text('name').notNull(), hallId: integer('hall_id').notNull() },
  (table) => [uniqueIndex('guests_email').on(table.email)],
);

/** The application's one Drizzle. */
export const db = drizzle('postgres://localhost/hall', { schema: { seats, guests } });

export type Tx = Parameters<Parameters<typeof db.transaction>[0]>[0];
