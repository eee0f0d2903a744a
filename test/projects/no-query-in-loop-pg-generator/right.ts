// pg: a query for each page that a generator yields.
import { pool } from '../_shared/pool.ts';
import { pages, users } from './rows.ts';

export async function clean(): Promise<void> {
  for await (const page of pages()) {
    const ids = page.map(({ id }) => id);
    await pool.query('update users set name = trim(name) where id = any($1)', [ids]);
  }
}

export async function names(): Promise<string[]> {
  const found: string[] = [];
  for await (const { name } of users()) found.push(name);
  return found;
}
