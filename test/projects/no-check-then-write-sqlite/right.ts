// SQLite runs one transaction after the other: what was read in one is true to its end.
import { count, eq } from 'drizzle-orm';
import { seats, type Db } from './seats.ts';

export async function take(db: Db, id: number): Promise<void> {
  await db.transaction(async (tx) => {
    const [seat] = await tx.select().from(seats).where(eq(seats.id, id));
    if (seat?.status !== 'free') throw new Error('taken');
    await tx.update(seats).set({ status: 'taken' }).where(eq(seats.id, id));
  });
}

export async function add(db: Db, row: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [found] = await tx.select({ total: count() }).from(seats).where(eq(seats.row, row));
    if (found !== undefined && found.total >= 12) throw new Error('full');
    await tx.insert(seats).values({ row, status: 'free' });
  });
}
