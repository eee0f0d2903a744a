// Drizzle: a query for each group of rows.
import { inArray } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export async function close(list: { id: number; status: string }[]): Promise<void> {
  const byStatus = new Map<string, number[]>();
  for (const { id, status } of list) {
    const ids = byStatus.get(status) ?? [];
    ids.push(id);
    byStatus.set(status, ids);
  }
  for (const [status, ids] of byStatus) {
    await db.update(orders).set({ status }).where(inArray(orders.id, ids));
  }
}
