// A helper that everybody calls in a transaction, and one that is called without one.
import { count, eq } from 'drizzle-orm';
import { seats, type Db } from './seats.ts';

export async function addIn(tx: Db, row: string): Promise<void> {
  const [found] = await tx.select({ total: count() }).from(seats).where(eq(seats.row, row));
  if (found !== undefined && found.total >= 12) throw new Error('full');
  await tx.insert(seats).values({ row, status: 'free' });
}

export async function addAnyhow(tx: Db, row: string): Promise<void> {
  const [found] = await tx.select({ total: count() }).from(seats).where(eq(seats.row, row));
  if (found !== undefined && found.total >= 12) throw new Error('full');
  await tx.insert(seats).values({ row, status: 'free' }); // ! limitThenWrite
}

export async function fill(db: Db, row: string): Promise<void> {
  await db.transaction(async (tx) => {
    await addIn(tx, row);
  });
  await addAnyhow(db, row);
}

// The first look only spares the way: the second stands in the transaction.
export async function addEarly(db: Db, row: string): Promise<void> {
  const [found] = await db.select({ total: count() }).from(seats).where(eq(seats.row, row));
  if (found !== undefined && found.total >= 12) throw new Error('full');
  await db.transaction(async (tx) => {
    await addIn(tx, row);
  });
}
