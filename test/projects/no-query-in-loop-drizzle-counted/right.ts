// Drizzle: three tries, seven days.
import { and, eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

const DAYS = 7;

export async function pay(id: number): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const paid = await db
      .update(orders)
      .set({ status: 'paid' })
      .where(and(eq(orders.id, id), eq(orders.status, 'new')))
      .returning();
    if (paid.length > 0) return true;
  }
  return false;
}

export async function week(): Promise<number[]> {
  const found: number[] = [];
  for (let day = 0; day < DAYS; day++) {
    const rows = await db.select().from(orders).where(eq(orders.total, day));
    found.push(rows.length);
  }
  return found;
}
