// The first is another than the rest, the last has to stay, and a code is good for once.
import { and, eq, ne } from 'drizzle-orm';
import { db } from '../_shared/drizzle.ts';
import { halls } from '../_shared/hall-knex.ts';
import { layouts } from './tables.ts';

export async function add(team: number, name: string, wanted?: boolean): Promise<void> {
  const there = await db.select().from(layouts).where(eq(layouts.team, team)).limit(1);
  const isFirst = there.length === 0;
  const isMain = isFirst || (wanted ?? false);
  await db.insert(layouts).values({ team, name, isMain, isShown: true }); // ! limitThenWrite
}

export async function remove(team: number, id: number): Promise<void> {
  await db.transaction(async (tx) => {
    const others = await tx
      .select()
      .from(layouts)
      .where(and(eq(layouts.team, team), ne(layouts.id, id)));
    if (others.length === 0) throw new Error('the last one');
    await tx.delete(layouts).where(and(eq(layouts.id, id), eq(layouts.team, team))); // ! limitThenWrite
  });
}

export async function redeem(text: string): Promise<void> {
  const code = await halls('login_codes').where({ text }).first('id', 'used');
  if (!code) throw new Error('no such code');
  if (code.used) throw new Error('used');
  await halls('login_codes').where({ id: code.id }).update({ used: true }); // ! compareThenWrite
}
