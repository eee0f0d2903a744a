// Drizzle: a thousand at a time, until nothing is left.
import { eq, inArray } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export async function forget(): Promise<void> {
  let left = true;
  while (left) {
    const old = db.select({ id: orders.id }).from(orders).where(eq(orders.status, 'old')).limit(1000);
    const deleted = await db.delete(orders).where(inArray(orders.id, old)).returning({ id: orders.id });
    left = deleted.length > 0;
  }
}

export async function forgetMany(): Promise<number> {
  let total = 0;
  let count: number;
  do {
    const result = await db.delete(orders).where(eq(orders.status, 'old'));
    count = result.rowCount ?? 0;
    total += count;
  } while (count > 0);
  return total;
}
