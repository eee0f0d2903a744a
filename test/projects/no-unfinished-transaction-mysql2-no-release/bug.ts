// mysql2: a connection that is not given back.
import { pool } from './database.ts';

export async function count(): Promise<unknown> {
  const connection = await pool.getConnection(); // ! unreleased "line 6"
  const [rows] = await connection.query('select count(*) as n from orders');
  return rows;
}
