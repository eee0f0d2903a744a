import { Kysely, PostgresDialect } from 'kysely';
import { pool } from '../_shared/pool.ts';

interface Tables {
  settings: { key: string; value: string };
}

/** The application's one Kysely. */
export const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

export async function put(key: string, value: string): Promise<void> {
  await db
    .insertInto('settings')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
