// `.for('update')` on the database itself.
import { eq, sql } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';
import { OrderStore } from './store.ts';

export async function cancel(id: number): Promise<void> {
  const [order] = await db.select().from(orders).where(eq(orders.id, id)).for('update'); // ! releasedAtOnce
  if (order?.status === 'open') await db.update(orders).set({ status: 'cancelled' }).where(eq(orders.id, id));
}

export async function next(): Promise<void> {
  const [order] = await db.select().from(orders).limit(1).for('update', { skipLocked: true }); // ! sameRowsTwice "UPDATE … RETURNING"
  if (order !== undefined) await db.update(orders).set({ status: 'taken' }).where(eq(orders.id, order.id));
}

export async function total(id: number): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(${id})`); // ! nameReleasedAtOnce
  await db.transaction(async (tx) => {
    await db.select().from(orders).where(eq(orders.id, id)).for('update'); // ! otherClient
    await tx.update(orders).set({ total: 0 }).where(eq(orders.id, id));
  });
}

export const store = new OrderStore(db);
