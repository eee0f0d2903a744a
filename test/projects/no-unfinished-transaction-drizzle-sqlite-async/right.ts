// Drizzle over better-sqlite3: its transactions are synchronous too.
import { eq } from 'drizzle-orm';
import { db, orders } from './database.ts';

export function clear(id: number): void {
  db.transaction((tx) => {
    tx.update(orders).set({ total: 0 }).where(eq(orders.id, id)).run();
  });
}
