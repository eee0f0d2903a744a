// Drizzle: BEGIN as a statement goes to the pool.
import { sql } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export async function clear(): Promise<void> {
  await db.execute(sql`BEGIN`); // ! pooledBegin
  await db.delete(orders);
  await db.execute(sql`COMMIT`);
}
