import { db, orders } from '../_shared/drizzle.ts';

export type NewOrder = typeof orders.$inferInsert;

export async function save(order: NewOrder): Promise<void> {
  await db.insert(orders).values(order);
}

export async function saveAll(list: NewOrder[]): Promise<void> {
  await db.insert(orders).values(list);
}

export const toRow = (email: string): NewOrder => ({ email, status: 'new', total: 0 });
