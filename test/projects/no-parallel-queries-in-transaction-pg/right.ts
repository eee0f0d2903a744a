// pg: one after the other, or on connections of their own.
import type { PoolClient } from 'pg';
import { pool } from '../_shared/pool.ts';

export async function countAll(client: PoolClient, ids: readonly number[]): Promise<void> {
  await client.query('BEGIN');
  for (const id of ids) await client.query('UPDATE counters SET n = n + 1 WHERE id = $1', [id]);
  await client.query('COMMIT');
}

export const read = () => Promise.all([pool.query('SELECT 1'), pool.query('SELECT 2')]);
