// What was read decides nothing about the row, or what is so twice is no more than so.
import { and, eq, ne } from 'drizzle-orm';
import { db } from '../_shared/drizzle.ts';
import { layouts } from './tables.ts';

export async function add(team: number, name: string, order: readonly string[]): Promise<number> {
  const there = await db.select().from(layouts).where(eq(layouts.team, team));
  const isMain = order.length === 0;
  await db.insert(layouts).values({ team, name, isMain, isShown: true });
  return there.length;
}

// Another than the one that is left out is deleted.
export async function remove(team: number, id: number, kept: number): Promise<void> {
  const others = await db
    .select()
    .from(layouts)
    .where(and(eq(layouts.team, team), ne(layouts.id, kept)));
  if (others.length === 0) throw new Error('nothing to delete');
  await db.delete(layouts).where(eq(layouts.id, id));
}

export async function show(id: number): Promise<void> {
  const [layout] = await db.select().from(layouts).where(eq(layouts.id, id));
  if (layout?.isShown) throw new Error('shown already');
  await db.update(layouts).set({ isShown: true }).where(eq(layouts.id, id));
}
