// slonik: one for each.
import { sql } from 'slonik';
import { nameOf, pool } from './database.ts';

export async function touch(ids: number[]): Promise<void> {
  for (const id of ids) {
    await pool.query(sql.unsafe`update users set seen = now() where id = ${id}`); // ! queryPerElement
  }
  await Promise.all(ids.map((id) => nameOf(pool, id))); // ! queryPerElement "(nameOf)"
}
