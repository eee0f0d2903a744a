// pg: both rows are locked by one statement, in the order of their keys.
import { pool } from '../_shared/pool.ts';

export async function transfer(from: string, to: string, amount: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT id FROM users WHERE id = ANY($1) ORDER BY id FOR UPDATE', [[from, to]]);
    await client.query('UPDATE users SET balance = balance - $1 WHERE id = $2', [amount, from]);
    await client.query('UPDATE users SET balance = balance + $1 WHERE id = $2', [amount, to]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
