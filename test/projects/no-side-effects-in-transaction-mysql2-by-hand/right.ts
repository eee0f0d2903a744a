// mysql2: a connection is in the transaction until it commits.
import { pool } from './database.ts';
import { refund } from './payments.ts';

export async function cancel(id: number, intent: string): Promise<void> {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    await connection.execute('update orders set status = ? where id = ?', ['cancelled', id]);
    await connection.commit();
    await refund(intent);
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
}
