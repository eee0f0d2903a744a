import { integer, pgTable, serial, text, unique } from 'drizzle-orm/pg-core';

/** Two of a hall can't have one place. */
export const rows = pgTable(
  'rows',
  { id: serial('id').primaryKey(), hall: integer('hall').notNull(), place: integer('place').notNull() },
  (table) => [unique().on(table.hall, table.place)],
);

export const signs = pgTable('signs', {
  id: serial('id').primaryKey(),
  hall: integer('hall').notNull(),
  place: integer('place').notNull(),
  text: text('text').notNull(),
});
