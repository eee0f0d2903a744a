// Drizzle: a delete for each.
import { eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export async function forget(ids: Set<number>): Promise<void> {
  for (const id of ids) await db.delete(orders).where(eq(orders.id, id)); // ! queryPerElement
}
