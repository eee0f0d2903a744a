import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const file = new Database('shop.db');

export const orders = sqliteTable('orders', { id: integer('id').primaryKey(), status: text('status').notNull() });

export const db = drizzle(file);
