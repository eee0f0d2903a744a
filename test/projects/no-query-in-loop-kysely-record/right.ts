// Kysely: a row for each setting that the application has, and one insert for all that a caller sends.
import { db, put } from './database.ts';

const DEFAULTS = { theme: 'light', language: 'en' };

/** Its type allows for any name, and somebody wrote down all that there are. */
const TEXTS: Record<string, string> = { title: 'Hall', footer: 'Open' };

export async function label(): Promise<void> {
  for (const [key, value] of Object.entries(TEXTS)) {
    await put(key, value);
  }
}

export async function reset(): Promise<void> {
  for (const [key, value] of Object.entries(DEFAULTS)) {
    await put(key, value);
  }
}

export async function store(values: Record<string, string>): Promise<void> {
  const rows = Object.entries(values).map(([key, value]) => ({ key, value }));
  await db.insertInto('settings').values(rows).execute();
}
