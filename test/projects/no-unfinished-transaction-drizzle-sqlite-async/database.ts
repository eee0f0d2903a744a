import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { integer, sqliteTable } from 'drizzle-orm/sqlite-core';

export const orders = sqliteTable('orders', { id: integer('id').primaryKey(), total: integer('total').notNull() });

/** The application's one database. */
export const db = drizzle(new Database('shop.db'));
