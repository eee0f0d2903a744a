// The statements were written by others: each may be about as many rows as it likes.
import { sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';

declare const pool: Pool;

interface Statement {
  readonly text: string;
}

async function run(text: string): Promise<void> {
  await pool.query(text);
}

export async function apply(statements: readonly Statement[], db: NodePgDatabase): Promise<void> {
  for (const statement of statements) await pool.query(statement.text);
  for (const { text } of statements) await run(text);
  for (const { text } of statements) await db.execute(sql.raw(text));
}

function removalOf(id: string): string {
  return `delete from orders where id = ${id}`;
}

export async function remove(ids: readonly string[]): Promise<void> {
  for (const id of ids) await pool.query(removalOf(id)); // ! queryPerElement
  for (const id of ids) await run(removalOf(id)); // ! queryPerElement
}
