// A query that stands in another one is never sent by itself.
import { eq, inArray } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export async function archive(email: string): Promise<void> {
  await db.transaction(async (tx) => {
    const open = db.select({ id: orders.id }).from(orders).where(eq(orders.email, email)); // ! outerClient
    const [first] = await open;
    await tx
      .update(orders)
      .set({ status: 'archived' })
      .where(eq(orders.id, first?.id ?? 0));
    const rows = await db.select({ id: orders.id }).from(orders).where(eq(orders.status, 'paid')); // ! outerClient
    console.log(rows.length);
  });
}
