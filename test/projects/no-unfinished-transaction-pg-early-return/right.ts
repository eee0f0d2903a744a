// A return between BEGIN and COMMIT.
import { pool } from '../_shared/pool.ts';

export async function pay(id: number): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query('SELECT status FROM orders WHERE id = $1 FOR UPDATE', [id]);
    if (rows[0]?.status !== 'open') {
      await client.query('ROLLBACK');
      return false;
    }
    await client.query('UPDATE orders SET status = $1 WHERE id = $2', ['paid', id]);
    await client.query('COMMIT');
    return true;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
