// Knex: a builder that is filled line by line and sent in each round; statements about rows.
import { pool } from '../_shared/pool.ts';
import { db } from './database.ts';

export async function find(ids: string[], region?: string): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const id of ids) {
    const query = db('orders');
    query.where({ id }).select('total'); // ! queryPerElement "Knex select"
    if (region !== undefined) query.where({ region });
    console.debug(query.toQuery());
    found.push(await query);
  }
  return found;
}

export async function rename(tables: { name: string; title: string }[]): Promise<void> {
  for (const { name, title } of tables) await pool.query(`UPDATE tables SET title = $1 WHERE name = $2`, [title, name]); // ! queryPerElement
}
