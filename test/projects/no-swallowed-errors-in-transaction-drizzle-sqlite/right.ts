// SQLite: a violated constraint undoes its own statement only, and the transaction is as good as before.
import { eq } from 'drizzle-orm';
import { db, seats } from './database.ts';

export const take = (id: number, guest: number) =>
  db.transaction(async (tx) => {
    try {
      await tx.insert(seats).values({ id, guest });
    } catch (error) {
      if (!(error as Error).message.includes('UNIQUE constraint failed')) throw error;
      await tx.update(seats).set({ guest }).where(eq(seats.id, id));
    }
  });
