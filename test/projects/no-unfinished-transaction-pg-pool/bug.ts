// BEGIN on the pool: nothing says that the next statement runs on the same connection.
import { pool } from '../_shared/pool.ts';

export async function cancel(id: number): Promise<void> {
  await pool.query('BEGIN'); // ! pooledBegin
  try {
    await pool.query('UPDATE orders SET status = $1 WHERE id = $2', ['cancelled', id]);
    await pool.query('COMMIT');
  } catch (error) {
    await pool.query('ROLLBACK');
    throw error;
  }
}
