import { drizzle } from 'drizzle-orm/sqlite-proxy';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const orders = sqliteTable('orders', { id: integer('id').primaryKey(), status: text('status').notNull() });

export const db = drizzle(() => Promise.resolve({ rows: [] }), { schema: { orders } });
