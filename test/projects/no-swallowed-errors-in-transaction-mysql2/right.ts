// mysql2: a duplicate key undoes its own statement only, and the transaction is as good as before.
import { pool } from './database.ts';

export async function join(id: number): Promise<void> {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    try {
      await connection.execute('insert into members (id) values (?)', [id]);
    } catch (error) {
      if ((error as { code?: string }).code !== 'ER_DUP_ENTRY') throw error;
    }
    await connection.execute('update members set seen = now() where id = ?', [id]);
    await connection.commit();
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
}
