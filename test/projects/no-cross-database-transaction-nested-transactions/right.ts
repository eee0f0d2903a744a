// A(B(…)) commits B first and may still lose A.
import { orders } from '../_shared/drizzle.ts';
import { bill, billing, shop } from './databases.ts';

export async function order(email: string, total: number): Promise<void> {
  await shop.transaction(async (tx) => {
    await tx.insert(orders).values({ email, status: 'new', total });
    await tx.transaction((inner) => inner.delete(orders));
  });
  await bill(email, total);
  await billing.transaction((inner) => inner.delete(orders));
}
