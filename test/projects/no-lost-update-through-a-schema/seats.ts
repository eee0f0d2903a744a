// What was read goes through a schema, however long that is, before it is written back.
import { eq, sql } from 'drizzle-orm';
import { db, seats } from '../_shared/seats.ts';
import { tagSchema, type Tag } from './tags.ts';

async function load(id: number): Promise<Tag[]> {
  const seat = await db.query.seats.findFirst({ where: eq(seats.id, id) });
  const tags: Tag[] = [];
  for (const raw of seat?.tags ?? []) tags.push(tagSchema.parse(JSON.parse(raw)));
  return tags;
}

export async function tag(id: number, added: Tag): Promise<void> {
  const tags = [...(await load(id)), added].map((one) => JSON.stringify(one));
  await db.update(seats).set({ tags }).where(eq(seats.id, id)); // ! lostMerge "`tags`"
}

export async function append(id: number, added: Tag): Promise<void> {
  const text = JSON.stringify(tagSchema.parse(added));
  await db
    .update(seats)
    .set({ tags: sql`array_append(${seats.tags}, ${text})` })
    .where(eq(seats.id, id));
}
