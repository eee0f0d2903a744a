// pg: the level stands in the statement that begins the transaction, or in the first one of it.
import { pool } from '../_shared/pool.ts';

export async function settle(id: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL SERIALIZABLE'); // ! noRetry "serializable"
    await client.query('update orders set status = $1 where id = $2', ['settled', id]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

export async function count(id: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ'); // ! noRetry "repeatable read"
    await client.query('update orders set total = 0 where id = $1', [id]);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}
