// Drizzle: BEGIN as a statement goes to the pool.
import { sql } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export async function clear(): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`SET LOCAL statement_timeout = '5s'`);
    await tx.delete(orders);
  });
}
