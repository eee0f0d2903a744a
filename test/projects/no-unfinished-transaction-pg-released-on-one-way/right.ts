// The client is given back when all goes well.
import { pool } from '../_shared/pool.ts';

export async function count(status: string): Promise<number> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query('SELECT count(*) AS n FROM orders WHERE status = $1', [status]);
    return Number(rows[0]?.n);
  } finally {
    client.release();
  }
}

export async function first(): Promise<number | undefined> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query('SELECT id FROM orders LIMIT 1');
    client.release();
    return rows[0]?.id;
  } catch (error) {
    client.release(error instanceof Error ? error : true);
    throw error;
  }
}
