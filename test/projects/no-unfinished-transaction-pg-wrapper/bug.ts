// A wrapper of one's own: whatever the callback throws has to roll back.
import type { PoolClient } from 'pg';
import { pool } from '../_shared/pool.ts';

export async function inTransaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN'); // ! unfinished "work"
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } finally {
    client.release();
  }
}
