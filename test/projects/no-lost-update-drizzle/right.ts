// Drizzle: the database computes, or the row is locked.
import { eq, sql } from 'drizzle-orm';
import { db, seats } from '../_shared/seats.ts';

export async function visit(id: number): Promise<void> {
  await db
    .update(seats)
    .set({ visits: sql`${seats.visits} + 1` })
    .where(eq(seats.id, id));
}

export async function tag(id: number, name: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [seat] = await tx.select().from(seats).where(eq(seats.id, id)).for('update');
    await tx
      .update(seats)
      .set({ tags: [...(seat?.tags ?? []), name] })
      .where(eq(seats.id, id));
  });
}

export async function move(id: number, hallId?: number): Promise<void> {
  const [seat] = await db.select().from(seats).where(eq(seats.id, id));
  await db
    .update(seats)
    .set({ hallId: hallId ?? seat?.hallId ?? 1 })
    .where(eq(seats.id, id));
}
