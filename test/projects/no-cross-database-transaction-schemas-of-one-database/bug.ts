// A schema is part of a database.
import { db, orders } from '../_shared/drizzle.ts';
import { drizzle } from 'drizzle-orm/node-postgres';
import { integer, pgSchema } from 'drizzle-orm/pg-core';

const bills = pgSchema('billing').table('bills', { order: integer('order').notNull() });
const billing = drizzle('postgres://localhost/billing');

export async function pay(order: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(orders).set({ status: 'paid' });
    await billing.insert(bills).values({ order }); // ! otherDatabase
  });
}
