import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const orders = sqliteTable('orders', { id: integer('id').primaryKey(), status: text('status').notNull() });

/** The connection that everybody uses. */
export const db = drizzle(new Database('shop.db'));

/** Another connection to the same file. */
export const second = drizzle(new Database('shop.db'));
