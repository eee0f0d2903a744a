// Drizzle: a timer that runs when the transaction is over.
import { eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export async function close(id: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(orders).set({ status: 'closed' }).where(eq(orders.id, id));
    setTimeout(() => {
      void db.delete(orders).where(eq(orders.id, id)).execute();
    }, 1000);
  });
}

export async function open(id: number): Promise<void> {
  const tx = await db.transaction(async (inner) => {
    const [changed] = await inner.update(orders).set({ status: 'open' }).where(eq(orders.id, id)).returning();
    return changed;
  });
  await db.delete(orders).where(eq(orders.id, tx?.id ?? id));
}
