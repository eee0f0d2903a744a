// Drizzle over a pool; the pool itself is asked inside.
import { eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { orders } from '../_shared/drizzle.ts';
import { pool } from '../_shared/pool.ts';

const db = drizzle(pool);

export async function pay(id: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(orders).set({ status: 'paid' }).where(eq(orders.id, id));
    await pool.query('update stock set reserved = reserved - 1'); // ! outerClient
    await db.$client.query('refresh materialized view totals'); // ! outerClient
  });
  await pool.query('refresh materialized view totals');
}
