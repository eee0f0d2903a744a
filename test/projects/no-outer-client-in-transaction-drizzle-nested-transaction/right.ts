// `tx.transaction` is a savepoint on the same connection; `db.transaction` takes another connection.
import { eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export async function split(id: number, email: string, totals: readonly number[]): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(orders).set({ status: 'split' }).where(eq(orders.id, id));
    for (const total of totals) {
      await tx.transaction(async (part) => {
        await part.insert(orders).values({ email, status: 'part', total });
        await tx.update(orders).set({ total }).where(eq(orders.id, id));
      });
    }
  });
}
