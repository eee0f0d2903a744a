// Drizzle: the code computes what the database should.
import { desc, eq } from 'drizzle-orm';
import { db, seats } from '../_shared/seats.ts';

export async function visit(id: number): Promise<void> {
  const [seat] = await db.select().from(seats).where(eq(seats.id, id));
  if (!seat) return;
  await db // ! lostSum
    .update(seats)
    .set({ visits: seat.visits + 1 })
    .where(eq(seats.id, id));
}

export async function tag(id: number, name: string): Promise<void> {
  const seat = await db.query.seats.findFirst({ where: eq(seats.id, id) });
  const tags = [...(seat?.tags ?? []), name];
  await db.update(seats).set({ tags }).where(eq(seats.id, id)); // ! lostMerge "`tags`"
}

export async function untag(id: number, name: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [seat] = await tx.select({ tags: seats.tags }).from(seats).where(eq(seats.id, id));
    const tags = seat?.tags.filter((one) => one !== name) ?? [];
    await tx.update(seats).set({ tags }).where(eq(seats.id, id)); // ! lostMerge
  });
}

export async function addSeat(hallId: number): Promise<void> {
  const [last] = await db.select().from(seats).where(eq(seats.hallId, hallId)).orderBy(desc(seats.visits)).limit(1);
  await db.insert(seats).values({ hallId, status: 'free', tags: [], visits: (last?.visits ?? 0) + 1 }); // ! samePosition
}
