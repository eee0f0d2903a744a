// Drizzle: what was read decides, and may be otherwise by then.
import { and, count, eq, inArray } from 'drizzle-orm';
import { db, guests, seats, type Tx } from '../_shared/seats.ts';
import { ensureFree, isNameTaken } from './guests.ts';

export async function take(id: number, guestId: number): Promise<void> {
  const [seat] = await db.select().from(seats).where(eq(seats.id, id)).limit(1);
  if (!seat || seat.status !== 'free') throw new Error('taken');
  await db.update(seats).set({ status: 'taken', guestId }).where(eq(seats.id, id)); // ! compareThenWrite "`status`"
}

export async function takeByQuery(id: number): Promise<void> {
  const seat = await db.query.seats.findFirst({ where: eq(seats.id, id) });
  if (seat?.status === 'free') {
    await db.update(seats).set({ status: 'taken' }).where(eq(seats.id, id)); // ! compareThenWrite
  }
}

export async function takeInTransaction(id: number): Promise<void> {
  await db.transaction(async (tx) => {
    await ensureFree(tx, id);
    await tx.update(seats).set({ status: 'taken' }).where(eq(seats.id, id)); // ! compareThenWrite
  });
}

export async function invite(name: string, hallId: number): Promise<void> {
  const known = await db.query.guests.findFirst({ where: and(eq(guests.name, name), eq(guests.hallId, hallId)) });
  if (known) throw new Error('invited before');
  await db.insert(guests).values({ name, hallId, email: `${name}@example.com` }); // ! checkThenCreate
}

export async function inviteByHelper(name: string): Promise<void> {
  if (await isNameTaken(name)) throw new Error('taken');
  await insertGuest(name); // ! checkThenCreate "insertGuest"
}

async function insertGuest(name: string): Promise<void> {
  await db.insert(guests).values({ name, hallId: 1, email: `${name}@example.com` });
}

export async function inviteAtMost(name: string, hallId: number): Promise<void> {
  const [row] = await db.select({ total: count() }).from(guests).where(eq(guests.hallId, hallId));
  if (row !== undefined && row.total >= 100) throw new Error('full');
  await db.insert(guests).values({ name, hallId, email: `${name}@example.com` }); // ! limitThenWrite
}

export async function inviteAtMostCounted(tx: Tx, name: string, hallId: number): Promise<void> {
  const total = await tx.$count(guests, eq(guests.hallId, hallId));
  if (total < 100) await tx.insert(guests).values({ name, hallId, email: `${name}@example.com` }); // ! limitThenWrite
}

export async function release(): Promise<void> {
  const held = await db.select().from(seats).where(eq(seats.status, 'held'));
  await db // ! compareThenWrite
    .update(seats)
    .set({ status: 'free' })
    .where(
      inArray(
        seats.id,
        held.map(({ id }) => id),
      ),
    );
}

// A snapshot does not keep others from adding a row.
export async function inviteInSnapshot(name: string, hallId: number): Promise<void> {
  await db.transaction(
    async (tx) => {
      const [row] = await tx.select({ total: count() }).from(guests).where(eq(guests.hallId, hallId));
      if (row !== undefined && row.total >= 100) throw new Error('full');
      await tx.insert(guests).values({ name, hallId, email: `${name}@example.com` }); // ! limitThenWrite
    },
    { isolationLevel: 'repeatable read' },
  );
}
