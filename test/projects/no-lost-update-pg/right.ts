// pg: the statement computes, or it locks the row.
import type { PoolClient } from 'pg';
import { pool } from '../_shared/pool.ts';

export async function visit(id: number): Promise<void> {
  await pool.query('UPDATE seats SET visits = visits + 1 WHERE id = $1', [id]);
}

export async function configure(id: number, change: Record<string, string>): Promise<void> {
  await pool.query('UPDATE seats SET settings = settings || $2 WHERE id = $1', [id, JSON.stringify(change)]);
}

export async function visitLocked(client: PoolClient, id: number): Promise<void> {
  const { rows } = await client.query<{ visits: number }>('SELECT visits FROM seats WHERE id = $1 FOR UPDATE', [id]);
  await client.query('UPDATE seats SET visits = $1 WHERE id = $2', [(rows[0]?.visits ?? 0) + 1, id]);
}
