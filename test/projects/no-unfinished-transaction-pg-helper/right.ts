// A helper ends what the function began.
import type { PoolClient } from 'pg';
import { pool } from '../_shared/pool.ts';
import { finish } from './finish.ts';

async function count(client: PoolClient): Promise<number> {
  const { rowCount } = await client.query('SELECT 1 FROM orders FOR UPDATE');
  return rowCount ?? 0;
}

export async function archive(): Promise<void> {
  const client = await pool.connect();
  let isDone = false;
  try {
    await client.query('BEGIN');
    if ((await count(client)) > 0) await client.query("UPDATE orders SET status = 'archived'");
    isDone = true;
  } finally {
    await finish(client, isDone);
    client.release();
  }
}
