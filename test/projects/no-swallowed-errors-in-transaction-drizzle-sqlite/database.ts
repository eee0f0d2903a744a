import { drizzle } from 'drizzle-orm/libsql';
import { integer, sqliteTable } from 'drizzle-orm/sqlite-core';

export const seats = sqliteTable('seats', { id: integer('id').primaryKey(), guest: integer('guest').notNull() });

/** The application's one database. */
export const db = drizzle('file:shop.db');
