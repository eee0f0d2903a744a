// pg: a condition in the statement, a lock, a key of the table, or an insert that gives way.
import type { PoolClient } from 'pg';
import { pool } from '../_shared/pool.ts';

export async function take(id: number): Promise<void> {
  const { rowCount } = await pool.query("UPDATE seats SET status = 'taken' WHERE id = $1 AND status = 'free'", [id]);
  if (rowCount === 0) throw new Error('taken');
}

export async function takeLocked(client: PoolClient, id: number): Promise<void> {
  await client.query('BEGIN');
  const { rows } = await client.query<{ status: string }>('SELECT status FROM seats WHERE id = $1 FOR UPDATE', [id]);
  if (rows[0]?.status !== 'free') throw new Error('taken');
  await client.query("UPDATE seats SET status = 'taken' WHERE id = $1", [id]);
  await client.query('COMMIT');
}

export async function invite(email: string): Promise<void> {
  const found = await pool.query('SELECT 1 FROM guests WHERE email = $1', [email]);
  if (found.rows.length > 0) throw new Error('invited before');
  await pool.query('INSERT INTO guests (email) VALUES ($1)', [email]);
}

export async function inviteOnce(name: string): Promise<void> {
  const found = await pool.query('SELECT 1 FROM guests WHERE name = $1', [name]);
  if (found.rows.length > 0) return;
  await pool.query('INSERT INTO guests (name) VALUES ($1) ON CONFLICT DO NOTHING', [name]);
}
