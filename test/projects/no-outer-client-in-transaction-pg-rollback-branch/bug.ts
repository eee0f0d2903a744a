// ROLLBACK ends the transaction in its branch, ROLLBACK TO does not.
import { pool } from '../_shared/pool.ts';

export async function ship(id: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rowCount } = await client.query('update orders set status = $1 where id = $2', ['shipped', id]);
    if (rowCount === 0) {
      await client.query('ROLLBACK');
      await pool.query('insert into audit (action) values ($1)', ['not found']);
      return;
    }
    await client.query('SAVEPOINT parcel');
    await client.query('ROLLBACK TO SAVEPOINT parcel');
    await pool.query('insert into audit (action) values ($1)', ['no parcel']); // ! outerClient
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    await pool.query('insert into audit (action) values ($1)', ['failed']);
    throw error;
  } finally {
    client.release();
  }
}
