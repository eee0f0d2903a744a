// A client that listens is kept on purpose; one that only asks is not.
import { pool } from '../_shared/pool.ts';

export async function ask(): Promise<number> {
  const client = await pool.connect(); // ! unreleased
  client.on('error', () => undefined);
  const { rows } = await client.query('SELECT id FROM orders');
  return rows.length;
}
