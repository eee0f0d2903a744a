// BEGIN and COMMIT by hand: savepoints, rollbacks and what is caught outside.
import type { PoolClient } from 'pg';
import { pool } from '../_shared/pool.ts';

export async function place(id: number, code: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('INSERT INTO orders (id) VALUES ($1)', [id]);
    await client.query('SAVEPOINT coupon');
    try {
      await client.query('INSERT INTO coupons (code) VALUES ($1)', [code]);
    } catch {
      await client.query('ROLLBACK TO SAVEPOINT coupon');
    }
    await note(client, id);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    console.error(error);
  } finally {
    client.release();
  }
  try {
    await pool.query('UPDATE counters SET placed = placed + 1');
  } catch {
    // counted another time
  }
}

async function note(client: PoolClient, id: number): Promise<void> {
  try {
    await client.query('INSERT INTO notes ("order") VALUES ($1)', [id]);
  } catch (error) {
    throw new Error('no note', { cause: error });
  }
}

export async function reserve(client: PoolClient, id: number): Promise<void> {
  await client.query('BEGIN');
  await client.query('INSERT INTO seats (id) VALUES ($1) ON CONFLICT DO NOTHING', [id]);
  await client.query('UPDATE seats SET taken = true WHERE id = $1', [id]);
  await client.query('COMMIT');
}

/** Only the parsing may fail. */
export async function label(client: PoolClient, text: string): Promise<void> {
  await client.query('BEGIN');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    parsed = undefined;
  }
  await client.query('UPDATE labels SET content = $1', [parsed]);
  await client.query('COMMIT');
}
