// Two runs at once take the same letters, and more are written than may be.
import { and, count, eq, inArray, isNull } from 'drizzle-orm';
import { db } from '../_shared/drizzle.ts';
import { codes, letters, shops } from './tables.ts';

export async function send(post: (ids: number[]) => Promise<void>): Promise<void> {
  const open = await db.select().from(letters).where(eq(letters.isSent, false));
  const ids = open.map((letter) => letter.id);
  await post(ids);
  await db.update(letters).set({ isSent: true }).where(inArray(letters.id, ids)); // ! compareThenWrite
}

export async function write(id: number): Promise<void> {
  const [shop] = await db.select().from(shops).where(eq(shops.id, id));
  const [written] = await db.select({ total: count() }).from(letters).where(eq(letters.shop, id));
  if (!shop || !written || written.total >= shop.most) throw new Error('enough');
  await db.insert(letters).values({ shop: id, isIndexed: false, isSent: false }); // ! limitThenWrite
}

export async function redeem(text: string): Promise<boolean> {
  const [code] = await db
    .select()
    .from(codes)
    .where(and(eq(codes.text, text), isNull(codes.usedAt)));
  if (!code) return false;
  await db.update(codes).set({ usedAt: new Date() }).where(eq(codes.id, code.id)); // ! compareThenWrite
  return true;
}
