// pg: each statement is awaited; the form with a callback answers there.
import type { PoolClient } from 'pg';
import { pool } from '../_shared/pool.ts';

export async function cancel(client: PoolClient, id: number): Promise<void> {
  await client.query('BEGIN');
  await client.query('DELETE FROM orders WHERE id = $1', [id]);
  await client.query('COMMIT');
}

export function count(id: number, done: (error: Error) => void): void {
  pool.query('UPDATE counters SET n = n + 1 WHERE id = $1', [id], done);
}
