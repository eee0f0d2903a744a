// What was compared is written over, whoever wrote it since.
import { eq, lt } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export async function raise(id: number, total: number): Promise<void> {
  const [order] = await db.select().from(orders).where(eq(orders.id, id));
  if (order !== undefined && order.total >= total) return;
  const row = { id, total, email: 'a@example.com', status: 'open' };
  const target = orders.id;
  await db.insert(orders).values(row).onConflictDoUpdate({ target, set: { total } }); // ! compareThenWrite "`total`"
  await db
    .insert(orders)
    .values(row)
    .onConflictDoUpdate({ target, set: { total }, setWhere: lt(orders.total, total) });
  await db
    .insert(orders)
    .values(row)
    .onConflictDoUpdate({ target, set: { status: 'open' } });
}
