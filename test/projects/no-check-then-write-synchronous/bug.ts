// A driver that waits for nothing: the look stands before the transaction, whichever way that is run.
import { eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

const guests = sqliteTable('guests', { id: integer().primaryKey(), name: text().notNull() });
type Db = BetterSQLite3Database;

interface Ways {
  later(db: Db): Promise<void>;
  now(db: Db): void;
}

async function run(db: Db, ways: Ways): Promise<void> {
  if (Math.random() > 0.5) await ways.later(db);
  else ways.now(db);
}

export async function invite(db: Db, name: string): Promise<void> {
  const [known] = await db.select().from(guests).where(eq(guests.name, name));
  if (known) throw new Error('invited before');
  const guest = { name };
  await run(db, {
    async later(database) {
      await database.transaction(async (tx) => {
        await tx.insert(guests).values(guest); // ! checkThenCreate
      });
    },
    now(database) {
      database.transaction((tx) => {
        tx.insert(guests).values(guest).run(); // ! checkThenCreate
      });
    },
  });
}
