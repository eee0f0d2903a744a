// PostgreSQL at repeatable read: the second of two changes is refused.
import { pool } from '../_shared/pool.ts';

export async function hit(id: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    const { rows } = await client.query<{ hits: number }>('SELECT hits FROM counters WHERE id = $1', [id]);
    await client.query('UPDATE counters SET hits = $1 WHERE id = $2', [(rows[0]?.hits ?? 0) + 1, id]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
