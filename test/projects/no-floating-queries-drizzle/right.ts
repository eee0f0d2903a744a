// Drizzle: awaited; a part of another query is sent with that.
import { eq, inArray } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export const pay = (id: number) =>
  db.transaction(async (tx) => {
    await tx.update(orders).set({ status: 'paid' }).where(eq(orders.id, id));
    const open = tx.select({ id: orders.id }).from(orders).where(eq(orders.status, 'open'));
    await tx.delete(orders).where(inArray(orders.id, open));
  });

export async function restock(ids: readonly number[]): Promise<void> {
  await Promise.all(ids.map(async (id) => db.update(orders).set({ status: 'open' }).where(eq(orders.id, id))));
}
