import { and, eq } from 'drizzle-orm';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { db } from '../_shared/drizzle.ts';

export const settings = pgTable('settings', { team: integer('team').primaryKey(), rules: text('rules').notNull() });

export type Client = Pick<typeof db, 'select' | 'insert'>;

export async function load(team: number, client: Client = db): Promise<string[]> {
  const [row] = await client
    .select()
    .from(settings)
    .where(and(eq(settings.team, team)));
  if (!row) return [];
  const parsed = JSON.parse(Buffer.from(row.rules).toString()) as { rules: string[] };
  const rules: string[] = [];
  for (const rule of parsed.rules) rules.push(rule);
  return rules;
}

export async function save(team: number, rules: string[], client: Client = db): Promise<void> {
  const text = JSON.stringify({ rules });
  await client
    .insert(settings)
    .values({ team, rules: text })
    .onConflictDoUpdate({ target: settings.team, set: { rules: text } });
}

export async function saveFirst(team: number, rules: string[], client: Client = db): Promise<void> {
  await client
    .insert(settings)
    .values({ team, rules: JSON.stringify({ rules }) })
    .onConflictDoNothing();
}
