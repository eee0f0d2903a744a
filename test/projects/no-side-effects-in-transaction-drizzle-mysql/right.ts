// Drizzle on MySQL, with options behind the callback.
import { eq } from 'drizzle-orm';
import { int, mysqlTable, varchar } from 'drizzle-orm/mysql-core';
import { drizzle } from 'drizzle-orm/mysql2';
import Stripe from 'stripe';

const db = drizzle('mysql://localhost/shop');
const stripe = new Stripe('sk_test');
const payments = mysqlTable('payments', {
  id: int().primaryKey(),
  intent: varchar({ length: 64 }).notNull(),
  state: varchar({ length: 16 }),
});

export async function refund(id: number, intent: string): Promise<void> {
  await db.transaction(
    async (tx) => {
      await tx.update(payments).set({ state: 'refunded' }).where(eq(payments.id, id));
    },
    { isolationLevel: 'serializable' },
  );
  await stripe.refunds.create({ payment_intent: intent });
}
