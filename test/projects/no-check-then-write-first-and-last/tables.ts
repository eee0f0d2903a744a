import { boolean, integer, pgTable, serial, text } from 'drizzle-orm/pg-core';

export const layouts = pgTable('layouts', {
  id: serial('id').primaryKey(),
  team: integer('team').notNull(),
  name: text('name').notNull(),
  isMain: boolean('is_main').notNull(),
  isShown: boolean('is_shown').notNull(),
});
