// Tenants have their chunks: each query takes a whole one.
import { db, orders } from '../_shared/drizzle.ts';

type Row = typeof orders.$inferInsert;

export async function copy(tenants: { name: string; chunks: Row[][] }[]): Promise<void> {
  for (const { chunks } of tenants) {
    for (const chunk of chunks) await db.insert(orders).values(chunk);
  }
}
