// What is so once it was wanted is no worse for being wanted twice; and what was only the limit is not what is written.
import { count, eq, inArray } from 'drizzle-orm';
import { db } from '../_shared/drizzle.ts';
import { letters, shops } from './tables.ts';

export async function index(put: (ids: number[]) => Promise<void>): Promise<void> {
  const open = await db.select().from(letters).where(eq(letters.isIndexed, false));
  const ids = open.map((letter) => letter.id);
  await put(ids);
  await db.update(letters).set({ isIndexed: true }).where(inArray(letters.id, ids));
}

export async function raise(id: number, most: number): Promise<void> {
  const [shop] = await db.select().from(shops).where(eq(shops.id, id));
  const [written] = await db.select({ total: count() }).from(letters).where(eq(letters.shop, id));
  if (!shop || !written || written.total < shop.most) throw new Error('not needed');
  await db.update(shops).set({ most }).where(eq(shops.id, shop.id));
}
