// One table, whose rows are asked for by the name of another, or by a query that is about the element.
import { drizzle } from 'drizzle-orm/node-postgres';
import { sql } from 'drizzle-orm';
import { pool } from '../_shared/pool.ts';
import { db, type Dialect, send } from './database.ts';

export async function prune(exhibits: { table: string }[], dialect: Dialect): Promise<void> {
  for (const { table } of exhibits) {
    const text = dialect.prune(table); // ! queryPerElement
    await send(text); // ! queryPerElement
  }
}

export async function read(exhibits: string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const exhibit of exhibits) {
    const text = db('exhibits').select('id').where({ title: exhibit }).toQuery(); // ! queryPerElement
    found.push(await pool.query(text)); // ! queryPerElement
    const visits = db('visits').where({ exhibit }).as('own');
    found.push(await db.select('id').from(visits)); // ! queryPerElement
  }
  return found;
}

const orm = drizzle(pool);

export async function forget(exhibits: { table: string }[], name: string): Promise<void> {
  for (const { table } of exhibits) await orm.execute(sql`delete from ${sql.identifier(name)} where exhibit = ${table}`); // ! queryPerElement
}
