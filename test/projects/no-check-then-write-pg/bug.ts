// pg: what a statement read decides, and may be otherwise by then.
import type { PoolClient } from 'pg';
import { pool } from '../_shared/pool.ts';

export async function take(id: number): Promise<void> {
  const { rows } = await pool.query<{ status: string }>('SELECT status FROM seats WHERE id = $1', [id]);
  if (rows[0]?.status !== 'free') throw new Error('taken');
  await pool.query("UPDATE seats SET status = 'taken' WHERE id = $1", [id]); // ! compareThenWrite "`status`"
}

export async function takeInTransaction(client: PoolClient, id: number, status: string): Promise<void> {
  await client.query('BEGIN');
  const result = await client.query<{ status: string }>('SELECT * FROM seats WHERE id = $1', [id]);
  const [seat] = result.rows;
  if (!seat || seat.status === 'taken') throw new Error('taken');
  await client.query('UPDATE seats SET status = $2 WHERE id = $1', [id, status]); // ! compareThenWrite
  await client.query('COMMIT');
}

export async function invite(name: string, hall: number): Promise<void> {
  const found = await pool.query('SELECT 1 FROM guests WHERE name = $1 AND hall_id = $2', [name, hall]);
  if (found.rows.length > 0) throw new Error('invited before');
  await pool.query('INSERT INTO guests (name, hall_id) VALUES ($1, $2)', [name, hall]); // ! checkThenCreate
}

export async function inviteAtMost(name: string, hall: number): Promise<void> {
  const { rows } = await pool.query<{ total: number }>('SELECT count(*)::int AS total FROM guests WHERE hall_id = $1', [hall]);
  if ((rows[0]?.total ?? 0) >= 100) throw new Error('full');
  await pool.query('INSERT INTO guests (name, hall_id) VALUES ($1, $2)', [name, hall]); // ! limitThenWrite
}

export async function inviteByCount(client: PoolClient, name: string): Promise<void> {
  await client.query('BEGIN');
  const { rowCount } = await client.query('SELECT id FROM guests WHERE name = $1 FOR UPDATE', [name]);
  if (rowCount !== 0) throw new Error('invited before');
  await client.query('INSERT INTO guests (name) VALUES ($1)', [name]); // ! lockOnNothing
  await client.query('COMMIT');
}

export const MIGRATION = 'CREATE TABLE guests (id serial PRIMARY KEY, name text, email text UNIQUE, hall_id int)';
