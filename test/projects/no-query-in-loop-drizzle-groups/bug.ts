// Drizzle: a row of each.
import { eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export async function close(list: { id: number; status: string }[]): Promise<void> {
  for (const { id, status } of list) {
    await db.update(orders).set({ status }).where(eq(orders.id, id)); // ! queryPerElement
  }
}
