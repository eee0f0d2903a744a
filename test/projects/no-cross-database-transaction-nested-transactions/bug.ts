// A(B(…)) commits B first and may still lose A.
import { orders } from '../_shared/drizzle.ts';
import { bill, billing, shop } from './databases.ts';

export async function order(email: string, total: number): Promise<void> {
  await shop.transaction(async (tx) => {
    await tx.insert(orders).values({ email, status: 'new', total });
    await bill(email, total); // ! otherTransaction "bill"
    await billing.transaction((inner) => inner.delete(orders)); // ! otherTransaction
  });
}
