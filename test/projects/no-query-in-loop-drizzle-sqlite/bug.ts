// Drizzle on SQLite: what the end of a chain is called does not make it another query.
import { eq } from 'drizzle-orm';
import { db, orders } from './database.ts';

export async function load(ids: number[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const id of ids) {
    found.push(await db.select().from(orders).where(eq(orders.id, id)).get()); // ! queryPerElement "select"
    found.push(await db.select().from(orders).where(eq(orders.id, id)).all()); // ! queryPerElement "select"
    found.push(await db.select().from(orders).where(eq(orders.id, id)).values()); // ! queryPerElement "select"
    await db.update(orders).set({ status: 'seen' }).where(eq(orders.id, id)).run(); // ! queryPerElement "update"
    found.push(await db.query.orders.findFirst({ where: eq(orders.id, id) }).execute()); // ! queryPerElement "findFirst"
  }
  return found;
}
