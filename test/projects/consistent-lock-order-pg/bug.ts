// pg: statements of one transaction.
import { pool } from '../_shared/pool.ts';

export async function transfer(from: string, to: string, amount: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('UPDATE users SET balance = balance - $1 WHERE id = $2', [amount, from]);
    await client.query('UPDATE users SET balance = balance + $1 WHERE id = $2', [amount, to]); // ! pair "40P01"
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
