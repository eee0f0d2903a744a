import type { PoolClient } from 'pg';
import { pool } from '../_shared/pool.ts';

type Work<T> = (client: PoolClient) => Promise<T>;

export async function inConnection<T>(work: Work<T>): Promise<T> {
  const client = await pool.connect();
  return work(client).finally(() => client.release());
}

export const inTransaction = <T>(work: Work<T>): Promise<T> =>
  inConnection(async (client) => {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  });
