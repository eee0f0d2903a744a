import { eq } from 'drizzle-orm';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { db } from '../_shared/drizzle.ts';

export const folders = pgTable('folders', { id: integer().primaryKey(), parentId: integer(), name: text().notNull() });

export function childrenOf(id: number) {
  return db.select().from(folders).where(eq(folders.parentId, id));
}

export async function folderOf(id: number): Promise<typeof folders.$inferSelect | undefined> {
  const [folder] = await db.select().from(folders).where(eq(folders.id, id));
  return folder;
}
