// A read of a declared replica is meant to be another connection; a write on the outer database is not.
import { eq } from 'drizzle-orm';
import { orders } from '../_shared/drizzle.ts';
import { db } from './database.ts';

export async function pay(id: number, email: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [last] = await db.select().from(orders).where(eq(orders.email, email)).limit(1);
    await tx.update(orders).set({ status: 'paid' }).where(eq(orders.id, id));
    await db.insert(orders).values({ email, status: 'receipt', total: last?.total ?? 0 }); // ! outerClient
    await db.$primary.select().from(orders).where(eq(orders.id, id)); // ! outerClient
  });
}
