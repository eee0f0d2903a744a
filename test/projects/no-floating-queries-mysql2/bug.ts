// mysql2: statements that are sent and left alone.
import { createPool, type PoolConnection } from 'mysql2/promise';

const pool = createPool('mysql://localhost/shop');

export async function cancel(id: number): Promise<void> {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    connection.execute('DELETE FROM orders WHERE id = ?', [id]); // ! inTransaction
    note(connection, id); // ! inTransaction "note"
    await connection.commit();
  } catch (error) {
    connection.rollback(); // ! outside
    throw error;
  } finally {
    connection.release();
  }
}

async function note(connection: PoolConnection, id: number): Promise<void> {
  await connection.query('INSERT INTO notes VALUES (?)', [id]);
}

export function seen(id: number): void {
  pool.execute('UPDATE orders SET seen = 1 WHERE id = ?', [id]); // ! outside
}
