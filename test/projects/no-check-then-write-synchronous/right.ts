// All of it runs at once, in one transaction.
import { eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

const guests = sqliteTable('guests', { id: integer().primaryKey(), name: text().notNull() });

export function invite(db: BetterSQLite3Database<{ guests: typeof guests }>, name: string): void {
  db.transaction((tx) => {
    const known = tx.select().from(guests).where(eq(guests.name, name)).get();
    if (known) throw new Error('invited before');
    tx.insert(guests).values({ name }).run();
  });
}
