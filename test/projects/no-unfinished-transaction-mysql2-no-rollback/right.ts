// mysql2: the connection goes back to the pool with its transaction.
import { pool } from './database.ts';

export async function cancel(id: number): Promise<void> {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    await connection.execute('update orders set status = ? where id = ?', ['cancelled', id]);
    await connection.commit();
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    pool.releaseConnection(connection);
  }
}
