// Drizzle: a condition in the write, a lock on the row, a key of the table, or nothing that can change.
import { and, count, eq } from 'drizzle-orm';
import { db, guests, seats } from '../_shared/seats.ts';

export async function take(id: number, guestId: number): Promise<void> {
  const taken = await db
    .update(seats)
    .set({ status: 'taken', guestId })
    .where(and(eq(seats.id, id), eq(seats.status, 'free')))
    .returning();
  if (taken.length === 0) throw new Error('taken');
}

export async function takeLocked(id: number): Promise<void> {
  await db.transaction(async (tx) => {
    const [seat] = await tx.select().from(seats).where(eq(seats.id, id)).for('update');
    if (seat?.status !== 'free') throw new Error('taken');
    await tx.update(seats).set({ status: 'taken' }).where(eq(seats.id, id));
  });
}

export async function inviteAtMost(name: string, hallId: number): Promise<void> {
  await db.transaction(
    async (tx) => {
      const [row] = await tx.select({ total: count() }).from(guests).where(eq(guests.hallId, hallId));
      if (row !== undefined && row.total >= 100) throw new Error('full');
      await tx.insert(guests).values({ name, hallId, email: `${name}@example.com` });
    },
    { isolationLevel: 'serializable' },
  );
}

export async function invite(email: string, name: string): Promise<void> {
  const known = await db.query.guests.findFirst({ where: eq(guests.email, email) });
  if (known) throw new Error('invited before');
  await db.insert(guests).values({ email, name, hallId: 1 });
}

export async function inviteOnce(name: string): Promise<void> {
  const known = await db.query.guests.findFirst({ where: eq(guests.name, name) });
  if (known) return;
  await db
    .insert(guests)
    .values({ name, hallId: 1, email: `${name}@example.com` })
    .onConflictDoNothing();
}

export async function rename(id: number, name: string): Promise<void> {
  const guest = await db.query.guests.findFirst({ where: eq(guests.id, id) });
  if (!guest) throw new Error('not found');
  await db.update(guests).set({ name }).where(eq(guests.id, id));
}

export async function leave(id: number, hallId: number): Promise<void> {
  const [guest] = await db.select().from(guests).where(eq(guests.id, id));
  if (guest?.hallId !== hallId) throw new Error('not of this hall');
  await db.delete(guests).where(eq(guests.id, id));
}

// In a snapshot the second of two changes of one row is refused.
export async function takeInSnapshot(id: number): Promise<void> {
  await db.transaction(
    async (tx) => {
      const [seat] = await tx.select().from(seats).where(eq(seats.id, id));
      if (seat?.status !== 'free') throw new Error('taken');
      await tx.update(seats).set({ status: 'taken' }).where(eq(seats.id, id));
    },
    { isolationLevel: 'repeatable read' },
  );
}
