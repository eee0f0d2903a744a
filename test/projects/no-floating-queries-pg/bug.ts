// pg: a statement that nobody waits for stands between BEGIN and COMMIT.
import type { PoolClient } from 'pg';
import { pool } from '../_shared/pool.ts';

export async function cancel(client: PoolClient, id: number): Promise<void> {
  await client.query('BEGIN');
  client.query('DELETE FROM orders WHERE id = $1', [id]); // ! inTransaction
  await client.query('COMMIT');
}

export function count(id: number): void {
  pool.query('UPDATE counters SET n = n + 1 WHERE id = $1', [id]); // ! outside
}
