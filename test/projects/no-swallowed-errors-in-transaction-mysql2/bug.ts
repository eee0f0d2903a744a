// mysql2: what worked before the failure is committed.
import { pool } from './database.ts';

export async function move(from: number, to: number): Promise<void> {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    await connection.execute('update accounts set amount = amount - 1 where id = ?', [from]);
    try {
      await connection.execute('update accounts set amount = amount + 1 where id = ?', [to]); // ! halfKept
    } catch (error) {
      console.error(error);
    }
    await connection.commit();
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
}
