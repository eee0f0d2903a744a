import { db, orders } from '../_shared/drizzle.ts';
import { eq } from 'drizzle-orm';

type Order = typeof orders.$inferSelect;

/** Rows of an old form are mended when somebody meets them. */
export async function toCurrent(order: Order): Promise<Order> {
  if (order.status !== '') return order;
  await db.update(orders).set({ status: 'open' }).where(eq(orders.id, order.id));
  return { ...order, status: 'open' };
}

export async function touch(order: Order): Promise<void> {
  if (order.total === 0) return;
  await db.update(orders).set({ status: 'seen' }).where(eq(orders.id, order.id));
}
