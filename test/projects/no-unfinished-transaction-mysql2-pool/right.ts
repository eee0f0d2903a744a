// mysql2: a transaction on the pool.
import { pool } from './database.ts';

export async function cancel(id: number): Promise<void> {
  const connection = await pool.getConnection();
  try {
    await connection.query('START TRANSACTION');
    await connection.execute('update orders set status = ? where id = ?', ['cancelled', id]);
    await connection.query('COMMIT');
  } catch (error) {
    await connection.query('ROLLBACK');
    throw error;
  } finally {
    connection.release();
  }
}
