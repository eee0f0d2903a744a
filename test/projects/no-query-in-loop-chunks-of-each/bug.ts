// Each tenant has one row.
import { db, orders } from '../_shared/drizzle.ts';

type Row = typeof orders.$inferInsert;

export async function copy(tenants: { name: string; rows: Row[] }[]): Promise<void> {
  for (const { rows } of tenants) {
    for (const row of rows) await db.insert(orders).values(row); // ! queryPerElement "`row`"
  }
}
