// Drizzle: beside a call that may fail for itself, and in a helper that says nothing.
import { eq } from 'drizzle-orm';
import { db, orders } from './database.ts';

type Tx = Parameters<Parameters<typeof db.transaction>[0]>[0];

export const pay = (id: number, email: string) =>
  db.transaction(async (tx) => {
    await tx.insert(orders).values({ id, email, status: 'paid' });
    await tell(tx, id);
    try {
      await tx.update(orders).set({ email: email.trim() }).where(eq(orders.id, id)); // ! aborted
    } catch {
      console.error('not trimmed');
    }
  });

async function tell(tx: Tx, id: number): Promise<boolean> {
  try {
    await tx.update(orders).set({ status: 'told' }).where(eq(orders.id, id)); // ! aborted
    return true;
  } catch {
    return false;
  }
}
