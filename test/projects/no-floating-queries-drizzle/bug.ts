// Drizzle: never sent, sent too late.
import { eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export const pay = (id: number) =>
  db.transaction(async (tx) => {
    tx.update(orders).set({ status: 'paid' }).where(eq(orders.id, id)); // ! neverAwaited
    tx.delete(orders).where(eq(orders.id, -id)).execute(); // ! inTransaction
  });

export async function restock(ids: readonly number[]): Promise<void> {
  await ids.map(async (id) => db.update(orders).set({ status: 'open' }).where(eq(orders.id, id))); // ! outside "loop"
}
