import type { Pool, PoolClient, QueryResult } from 'pg';
import { pool } from '../_shared/pool.ts';

/** Runs a statement on any connection of the pool. */
export const query = (text: string, values: unknown[] = []): Promise<QueryResult> => pool.query(text, values);

/** Runs a statement on the connection it is given. */
export async function record(on: Pool | PoolClient, action: string): Promise<void> {
  await on.query('insert into audit (action) values ($1)', [action]);
}

export async function withTransaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
