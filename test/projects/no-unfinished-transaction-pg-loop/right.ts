// A worker that takes one job after another.
import { pool } from '../_shared/pool.ts';

export async function work(limit: number): Promise<void> {
  const client = await pool.connect();
  try {
    for (let round = 0; round < limit; round++) {
      await client.query('BEGIN');
      try {
        const { rows } = await client.query('SELECT id FROM orders LIMIT 1 FOR UPDATE SKIP LOCKED');
        if (rows.length === 0) {
          await client.query('COMMIT');
          continue;
        }
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

export async function retry(id: number): Promise<void> {
  for (;;) {
    const client = await pool.connect();
    try {
      await client.query('BEGIN ISOLATION LEVEL SERIALIZABLE');
      await client.query('UPDATE orders SET total = total + 1 WHERE id = $1', [id]);
      await client.query('COMMIT');
      return;
    } catch (error) {
      await client.query('ROLLBACK');
      if (!(error instanceof Error) || !error.message.includes('serialize')) throw error;
    } finally {
      client.release();
    }
  }
}
