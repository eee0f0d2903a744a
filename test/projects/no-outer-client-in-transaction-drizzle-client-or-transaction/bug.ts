// Helpers that work on the database or on a transaction, whichever they get.
import { db, orders } from '../_shared/drizzle.ts';
import { setStatus, totalOf } from './stock.ts';

export async function refund(id: number, email: string): Promise<void> {
  await db.transaction(async (tx) => {
    const total = await totalOf(db, id); // ! outerClient "totalOf"
    await setStatus(id, 'refunded'); // ! outerClient "setStatus"
    await setStatus(id, 'refunded', db); // ! outerClient "setStatus"
    await tx.insert(orders).values({ email, status: 'credit', total: -total });
  });
  await setStatus(id, 'closed');
  console.log(await totalOf(db, id));
}
