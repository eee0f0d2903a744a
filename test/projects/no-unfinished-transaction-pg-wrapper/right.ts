// A wrapper of one's own: whatever the callback throws has to roll back.
import type { PoolClient } from 'pg';
import { pool } from '../_shared/pool.ts';

export async function inTransaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let isDone = false;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    isDone = true;
    return result;
  } finally {
    if (!isDone) await client.query('ROLLBACK').catch(() => undefined);
    client.release();
  }
}
