// New rows and old ones are two lists, not kinds.
import { pool } from '../_shared/pool.ts';

export async function store(rows: { id?: string; key: string }[]): Promise<void> {
  for (const { id, key } of rows) {
    if (id === undefined)
      await pool.query('INSERT INTO mutes (key) VALUES ($1)', [key]); // ! queryPerElement
    else await pool.query('UPDATE mutes SET key = $1 WHERE id = $2', [key, id]); // ! queryPerElement
  }
}
