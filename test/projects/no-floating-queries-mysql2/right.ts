// mysql2: awaited; the interface with callbacks answers there.
import { createPool as createCallbackPool } from 'mysql2';
import { createPool } from 'mysql2/promise';

const pool = createPool('mysql://localhost/shop');
const callbacks = createCallbackPool('mysql://localhost/shop');

export async function cancel(id: number): Promise<void> {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    await connection.execute('DELETE FROM orders WHERE id = ?', [id]);
    await connection.commit();
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
}

export function seen(id: number, done: (error: unknown) => void): void {
  callbacks.query('UPDATE orders SET seen = 1 WHERE id = ?', [id], (error) => done(error));
}
