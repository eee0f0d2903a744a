// `.for('update')` in a transaction, or in a part of one statement.
import { eq, inArray, sql } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';
import { OrderStore } from './kept.ts';

export async function cancel(id: number): Promise<void> {
  await db.transaction(async (tx) => {
    const [order] = await tx.select().from(orders).where(eq(orders.id, id)).for('update');
    if (order?.status === 'open') await tx.update(orders).set({ status: 'cancelled' }).where(eq(orders.id, id));
  });
}

export async function next(): Promise<void> {
  const picked = db.select({ id: orders.id }).from(orders).limit(1).for('update', { skipLocked: true });
  await db.update(orders).set({ status: 'taken' }).where(inArray(orders.id, picked));
  await db.execute(sql`select pg_advisory_lock(1)`);
}

export async function close(id: number): Promise<void> {
  await db.transaction(async (tx) => new OrderStore(tx).close(id));
}
