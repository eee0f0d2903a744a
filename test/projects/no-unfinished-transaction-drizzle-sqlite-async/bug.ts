// Drizzle over better-sqlite3: its transactions are synchronous too.
import { db, orders } from './database.ts';

export async function clear(id: number): Promise<void> {
  await db.transaction(async (tx) => void (await tx.update(orders).set({ total: id }))); // ! asyncCallback
}
