// A catch that only logs.
import { pool } from '../_shared/pool.ts';

export async function close(id: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN'); // ! unfinished "line 8"
    await client.query('UPDATE orders SET status = $1 WHERE id = $2', ['closed', id]);
    await client.query('COMMIT');
  } catch (error) {
    console.error('not closed', error);
  } finally {
    client.release();
  }
}
