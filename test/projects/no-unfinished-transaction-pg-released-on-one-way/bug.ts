// The client is given back when all goes well.
import { pool } from '../_shared/pool.ts';

export async function count(status: string): Promise<number> {
  const client = await pool.connect(); // ! unreleased "line 6"
  const { rows } = await client.query('SELECT count(*) AS n FROM orders WHERE status = $1', [status]);
  client.release();
  return Number(rows[0]?.n);
}

export async function first(): Promise<number | undefined> {
  const client = await pool.connect(); // ! unreleased "return"
  try {
    const { rows } = await client.query('SELECT id FROM orders LIMIT 1');
    if (rows.length === 0) return undefined;
    client.release();
    return rows[0].id;
  } catch (error) {
    client.release();
    throw error;
  }
}
