import { integer, sqliteTable, text, type BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

export const seats = sqliteTable('seats', { id: integer().primaryKey(), row: text().notNull(), status: text().notNull() });

export type Db = BaseSQLiteDatabase<'async', unknown, { seats: typeof seats }>;
