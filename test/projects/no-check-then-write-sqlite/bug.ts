// SQLite runs one transaction after the other, but here there is none, or the read stands before it.
import { count, eq } from 'drizzle-orm';
import { seats, type Db } from './seats.ts';

export async function take(db: Db, id: number): Promise<void> {
  const [seat] = await db.select().from(seats).where(eq(seats.id, id));
  if (seat?.status !== 'free') throw new Error('taken');
  await db.update(seats).set({ status: 'taken' }).where(eq(seats.id, id)); // ! compareThenWrite
}

export async function add(db: Db, row: string): Promise<void> {
  const [found] = await db.select({ total: count() }).from(seats).where(eq(seats.row, row));
  if (found !== undefined && found.total >= 12) throw new Error('full');
  await db.transaction(async (tx) => {
    await tx.insert(seats).values({ row, status: 'free' }); // ! limitThenWrite
  });
}
