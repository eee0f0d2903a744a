// BEGIN and COMMIT with nothing that rolls back when a statement fails.
import { pool } from '../_shared/pool.ts';

export async function ship(id: number): Promise<void> {
  const client = await pool.connect();
  await client.query('BEGIN'); // ! unfinished "line 7"
  await client.query('UPDATE orders SET status = $1 WHERE id = $2', ['shipped', id]);
  await client.query('COMMIT');
  client.release();
}
