// Between BEGIN and COMMIT the pool is somebody else's connection.
import { pool } from '../_shared/pool.ts';

export async function ship(id: number): Promise<void> {
  await pool.query('select 1');
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('update orders set status = $1 where id = $2', ['shipped', id]);
    const { rows } = await client.query('select email from orders where id = $1', [id]);
    await client.query('insert into parcels (email) values ($1)', [rows[0].email]);
    await client.query('COMMIT');
    await pool.query('insert into audit (action) values ($1)', ['shipped']);
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
