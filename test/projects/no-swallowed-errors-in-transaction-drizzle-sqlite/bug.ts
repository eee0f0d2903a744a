// SQLite: what worked before the failure is committed.
import { eq } from 'drizzle-orm';
import { db, seats } from './database.ts';

export const swap = (left: number, right: number) =>
  db.transaction(async (tx) => {
    await tx.update(seats).set({ guest: 1 }).where(eq(seats.id, left));
    try {
      await tx.update(seats).set({ guest: 2 }).where(eq(seats.id, right)); // ! halfKept
    } catch (error) {
      console.error(error);
    }
  });

export const take = (id: number, guest: number) =>
  db.transaction(async (tx) => {
    try {
      await tx.insert(seats).values({ id, guest }); // ! halfKept
    } catch (error) {
      if ((error as Error).message.includes('UNIQUE constraint failed')) throw error;
      console.error(error);
    }
    await tx.update(seats).set({ guest }).where(eq(seats.id, id));
  });
