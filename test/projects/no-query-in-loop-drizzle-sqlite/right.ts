// Drizzle on SQLite: one query for all.
import { inArray } from 'drizzle-orm';
import { db, orders } from './database.ts';

export async function load(ids: number[]): Promise<unknown[]> {
  await db.update(orders).set({ status: 'seen' }).where(inArray(orders.id, ids)).run();
  return db.select().from(orders).where(inArray(orders.id, ids)).all();
}
