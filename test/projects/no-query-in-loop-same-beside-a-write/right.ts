// Each round changes what the next one reads.
import { pool } from '../_shared/pool.ts';

export async function draw(places: readonly ['a', 'b']): Promise<void> {
  for (const place of places) {
    const { rows } = await pool.query('SELECT id FROM tickets WHERE owner IS NULL LIMIT 1');
    await pool.query('UPDATE tickets SET owner = $1 WHERE id = $2', [place, rows[0]]);
  }
}
