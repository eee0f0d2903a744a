// drizzle: two rows, one after the other.
import { eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export async function swap(from: number, to: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(orders).set({ status: 'free' }).where(eq(orders.id, from));
    await tx.update(orders).set({ status: 'taken' }).where(eq(orders.id, to)); // ! pair
  });
}
