// Each round is about another table, or about tables themselves: no statement takes several.
import { drizzle } from 'drizzle-orm/node-postgres';
import { sql } from 'drizzle-orm';
import { pool } from '../_shared/pool.ts';
import { db, type Dialect, send } from './database.ts';

export async function drop(exhibits: { table: string }[], dialect: Dialect): Promise<void> {
  for (const { table } of exhibits) await send(dialect.wipe(table));
}

export async function widen(exhibits: { table: string; column: string }[]): Promise<void> {
  for (const { table, column } of exhibits) {
    const text = db.schema.alterTable(table, (shape) => shape.string(column)).toQuery();
    await pool.query(text);
  }
}

export async function read(exhibits: string[], tables: Record<string, string>, ids: string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const exhibit of exhibits) {
    const text = db(tables[exhibit] ?? 'exhibits')
      .select('id')
      .whereIn('id', ids)
      .toQuery();
    found.push(await pool.query(text), await db.select('id').from(`${exhibit}_visits`));
  }
  return found;
}

const orm = drizzle(pool);

export async function forget(exhibits: { table: string }[], visitor: string): Promise<void> {
  for (const { table } of exhibits) {
    await orm.execute(sql`delete from ${sql.identifier(table)} where visitor = ${visitor}`);
    await pool.query(`update "${table}" set visitor = null where visitor = $1`, [visitor]);
  }
}
