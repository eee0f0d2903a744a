// What is so once it was wanted is no worse for being wanted twice; and what was only the limit is not what is written.
import { and, count, eq, inArray, isNull } from 'drizzle-orm';
import { db } from '../_shared/drizzle.ts';
import { codes, letters, shops } from './tables.ts';

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

export async function see(text: string): Promise<boolean> {
  const [code] = await db
    .select()
    .from(codes)
    .where(and(eq(codes.text, text), isNull(codes.seenAt)));
  if (!code) return false;
  await db.update(codes).set({ seenAt: new Date() }).where(eq(codes.id, code.id));
  return true;
}
