// A connection is in the transaction, the pool never is.
import type { Connection } from 'mysql2/promise';
import { pool } from './database.ts';

const record = (on: Connection | typeof pool, action: string) => on.execute('insert into audit (action) values (?)', [action]);

export async function cancel(id: number): Promise<void> {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    await connection.execute('update orders set status = ? where id = ?', ['cancelled', id]);
    await pool.execute('delete from carts where order_id = ?', [id]); // ! outerClient
    await record(pool, 'cancelled'); // ! outerClient "record"
    await connection.commit();
    await record(pool, 'told');
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
}
