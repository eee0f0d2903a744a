// Two connections of one pool: BEGIN was sent on one of them.
import { pool } from '../_shared/pool.ts';

export async function ship(id: number): Promise<void> {
  const first = await pool.connect();
  const second = await pool.connect();
  try {
    await first.query('BEGIN');
    await first.query('update orders set status = $1 where id = $2', ['shipped', id]);
    await second.query('delete from carts where order_id = $1', [id]); // ! outerClient
    await first.query('COMMIT');
    await second.query('vacuum carts');
  } catch (error) {
    await first.query('ROLLBACK');
    throw error;
  } finally {
    first.release();
    second.release();
  }
}
