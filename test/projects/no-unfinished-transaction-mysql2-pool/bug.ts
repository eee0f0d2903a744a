// mysql2: a transaction on the pool.
import { pool } from './database.ts';

export async function cancel(id: number): Promise<void> {
  await pool.query('START TRANSACTION'); // ! pooledBegin
  await pool.execute('update orders set status = ? where id = ?', ['cancelled', id]);
  await pool.query('COMMIT');
}
