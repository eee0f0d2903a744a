import { drizzle } from 'drizzle-orm/node-postgres';
import { orders } from '../_shared/drizzle.ts';

export const shop = drizzle('postgres://localhost/shop');
export const billing = drizzle('postgres://localhost/billing');

export const bill = (email: string, total: number) =>
  billing.transaction(async (tx) => {
    await tx.insert(orders).values({ email, status: 'bill', total });
    await tx.transaction((inner) => inner.insert(orders).values({ email, status: 'copy', total }));
  });
