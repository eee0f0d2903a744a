// drizzle: the smaller key first.
import { eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export async function swap(from: number, to: number): Promise<void> {
  const keys = [from, to].sort((left, right) => left - right);
  await db.transaction(async (tx) => {
    for (const key of keys) await tx.update(orders).set({ status: 'moved' }).where(eq(orders.id, key));
  });
}
