// A query that is a value of its own runs where it is awaited.
import { db, orders } from '../_shared/drizzle.ts';
import { eq } from 'drizzle-orm';

export async function emails(ids: number[]): Promise<string[]> {
  const found: string[] = [];
  for (const id of ids) {
    const query = db.select().from(orders).where(eq(orders.id, id)); // ! queryPerElement
    const rows = await query;
    found.push(...rows.map(({ email }) => email));
  }
  return found;
}
