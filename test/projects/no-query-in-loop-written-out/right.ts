// Knex: a builder that is only written out, as a part of the one query; statements about tables, of which each is about one.
import { pool } from '../_shared/pool.ts';
import { db } from './database.ts';

export async function find(parts: string[]): Promise<unknown> {
  const joins: string[] = [];
  for (const part of parts) {
    const query = db.queryBuilder();
    query.select('id').from(part).where({ part });
    joins.push(`LEFT JOIN LATERAL (${query.toQuery()}) ON TRUE`);
  }
  return await db.raw(`SELECT 1 ${joins.join(' ')}`);
}

export async function rename(tables: { name: string; next: string }[]): Promise<void> {
  for (const { name, next } of tables) await pool.query(`ALTER TABLE "${name}" RENAME TO "${next}"`);
  for (const { next } of tables) await pool.query(`create index on "${next}" (id)`);
}
