// Two pools on one host, each for a database of its own.
import { eq } from 'drizzle-orm';
import { orders } from '../_shared/drizzle.ts';
import { billing, shop } from './databases.ts';

export async function pay(id: number, email: string): Promise<void> {
  await shop.transaction(async (tx) => {
    const [order] = await tx.select().from(orders).where(eq(orders.id, id));
    await tx.update(orders).set({ status: 'paid' }).where(eq(orders.id, id));
    const [bill] = await billing.select().from(orders).where(eq(orders.email, email));
    await tx.insert(orders).values({ email, status: 'billed', total: bill?.total ?? order?.total ?? 0 });
  });
}
