import { boolean, integer, pgTable, serial, text, timestamp } from 'drizzle-orm/pg-core';

export const letters = pgTable('letters', {
  id: serial('id').primaryKey(),
  shop: integer('shop').notNull(),
  isIndexed: boolean('is_indexed').notNull(),
  isSent: boolean('is_sent').notNull(),
});

export const shops = pgTable('shops', { id: serial('id').primaryKey(), most: integer('most').notNull() });

export const codes = pgTable('codes', {
  id: serial('id').primaryKey(),
  text: text('text').notNull(),
  usedAt: timestamp('used_at'),
  seenAt: timestamp('seen_at'),
});
