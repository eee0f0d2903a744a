// A query that is a part of another one.
import { eq, inArray, or } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export async function emails(statuses: string[]): Promise<string[]> {
  const parts = statuses.map((status) => inArray(orders.id, db.select({ id: orders.id }).from(orders).where(eq(orders.status, status))));
  const rows = await db
    .select()
    .from(orders)
    .where(or(...parts));
  return rows.map(({ email }) => email);
}
