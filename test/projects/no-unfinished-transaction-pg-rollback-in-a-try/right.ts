// The rollback may fail too, and the client may not be there.
import type { PoolClient } from 'pg';
import { pool } from '../_shared/pool.ts';

export async function close(id: number): Promise<void> {
  let client!: PoolClient;
  try {
    client = await pool.connect();
    await client.query('BEGIN');
    const { rowCount } = await client.query('UPDATE orders SET status = $1 WHERE id = $2', ['closed', id]);
    if (rowCount === 0) throw new Error('no such order');
    await client.query('COMMIT');
  } catch (error) {
    try {
      await client.query('ROLLBACK');
    } catch (failure) {
      console.error(failure);
    }
    throw error;
  } finally {
    if (client) client.release();
  }
}
