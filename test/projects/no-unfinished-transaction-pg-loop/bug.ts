// A worker that takes one job after another.
import { pool } from '../_shared/pool.ts';

export async function work(limit: number): Promise<void> {
  const client = await pool.connect();
  try {
    for (let round = 0; round < limit; round++) {
      await client.query('BEGIN'); // ! unfinished "continue"
      try {
        const { rows } = await client.query('SELECT id FROM orders LIMIT 1 FOR UPDATE SKIP LOCKED');
        if (rows.length === 0) continue;
        await client.query('DELETE FROM orders WHERE id = $1', [rows[0].id]);
        await client.query('COMMIT');
      } catch {
        await client.query('ROLLBACK');
      }
    }
  } finally {
    client.release();
  }
}
