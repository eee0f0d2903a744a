// Drizzle on PostgreSQL; a cache key is dropped, and set again by whoever reads before the commit.
import { eq } from 'drizzle-orm';
import { Redis } from 'ioredis';
import { db, orders } from '../_shared/drizzle.ts';

const redis = new Redis();

export async function pay(id: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(orders).set({ status: 'paid' }).where(eq(orders.id, id));
  });
  await redis.del(`order:${id}`);
}
