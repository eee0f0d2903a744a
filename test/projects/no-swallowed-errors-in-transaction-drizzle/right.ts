// Drizzle: a nested transaction is a savepoint; only what is no query is held back.
import { eq } from 'drizzle-orm';
import { db, orders } from './database.ts';

export const pay = (id: number, email: string) =>
  db.transaction(async (tx) => {
    await tx.insert(orders).values({ id, email, status: 'paid' });
    try {
      await tx.transaction(async (savepoint) => {
        await savepoint.update(orders).set({ email: email.trim() }).where(eq(orders.id, id));
      });
    } catch {
      console.error('not trimmed');
    }
    let host = '';
    try {
      host = new URL(email).host;
    } catch {
      host = 'none';
    }
    await tx.update(orders).set({ email: host }).where(eq(orders.id, id));
  });

export const refund = (id: number) =>
  db.transaction(async (tx) => {
    try {
      await tx.update(orders).set({ status: 'refunded' }).where(eq(orders.id, id));
    } catch (error) {
      console.error(error);
      tx.rollback();
    }
  });
