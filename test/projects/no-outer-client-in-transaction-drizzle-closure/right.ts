// `db` where `tx` is meant, in each form of a query.
import { eq, sql } from 'drizzle-orm';
import { orders } from '../_shared/drizzle.ts';
import { db } from './database.ts';

export async function pay(id: number, email: string): Promise<void> {
  const before = await db.query.orders.findFirst({ where: eq(orders.id, id) });
  await db.transaction(async (tx) => {
    await tx.update(orders).set({ status: 'paid' }).where(eq(orders.id, id));
    const [paid] = await tx.select().from(orders).where(eq(orders.id, id));
    const first = await tx.query.orders.findFirst({ where: eq(orders.email, email) });
    const receipt = { email, status: 'receipt', total: paid?.total ?? 0 };
    await tx.insert(orders).values(receipt).onConflictDoNothing();
    await tx.execute(sql`select setval('receipts', ${first?.id ?? 0})`);
  });
  console.log(before);
}
