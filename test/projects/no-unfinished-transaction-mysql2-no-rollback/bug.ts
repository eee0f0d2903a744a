// mysql2: the connection goes back to the pool with its transaction.
import { pool } from './database.ts';

export async function cancel(id: number): Promise<void> {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction(); // ! unfinished "execute"
    await connection.execute('update orders set status = ? where id = ?', ['cancelled', id]);
    await connection.commit();
  } finally {
    connection.release();
  }
}
