// BEGIN on the pool: nothing says that the next statement runs on the same connection.
import { pool } from '../_shared/pool.ts';

export async function cancel(id: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('UPDATE orders SET status = $1 WHERE id = $2', ['cancelled', id]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

export async function rename(from: string, to: string): Promise<void> {
  await pool.query(`BEGIN; UPDATE orders SET status = '${to}' WHERE status = '${from}'; COMMIT`);
}
