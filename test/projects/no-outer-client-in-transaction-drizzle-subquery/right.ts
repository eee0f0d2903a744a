// A query that stands in another one is never sent by itself.
import { eq, inArray } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export async function archive(email: string): Promise<void> {
  await db.transaction(async (tx) => {
    const open = db.select({ id: orders.id }).from(orders).where(eq(orders.email, email));
    await tx.update(orders).set({ status: 'archived' }).where(inArray(orders.id, open));
    const paid = db.select({ id: orders.id }).from(orders).where(eq(orders.status, 'paid')).as('paid');
    const rows = await tx.select({ id: paid.id }).from(paid);
    console.log(rows.length);
  });
}
