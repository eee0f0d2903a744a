// Drizzle: an index is an element.
import { eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export async function emails(ids: number[]): Promise<string[]> {
  const found: string[] = [];
  for (let index = 0; index < ids.length; index++) {
    const [order] = await db // ! queryPerElement
      .select()
      .from(orders)
      .where(eq(orders.id, ids[index] ?? 0))
      .limit(1);
    if (order) found.push(order.email);
  }
  return found;
}
