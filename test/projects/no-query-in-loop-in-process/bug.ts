// The same library, with a database over the network.
import { db, orders } from '../_shared/drizzle.ts';

export async function copy(rows: { email: string; status: string; total: number }[]): Promise<void> {
  for (const row of rows) await db.insert(orders).values(row); // ! queryPerElement "`values(rows)`"
}
