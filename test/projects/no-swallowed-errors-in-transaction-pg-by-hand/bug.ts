// BEGIN and COMMIT by hand, with a `catch` between them that goes on.
import type { PoolClient } from 'pg';
import { pool } from '../_shared/pool.ts';

export async function place(id: number, code: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('INSERT INTO orders (id) VALUES ($1)', [id]);
    try {
      await client.query('INSERT INTO coupons (code) VALUES ($1)', [code]); // ! aborted
    } catch (error) {
      console.error(error);
    }
    await client.query('DELETE FROM carts WHERE "order" = $1', [id]).catch(() => undefined); // ! aborted
    await note(client, id);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function note(client: PoolClient, id: number): Promise<void> {
  try {
    await client.query('INSERT INTO notes ("order") VALUES ($1)', [id]); // ! aborted
  } catch {
    // a note is not worth an error
  }
}

export async function reserve(client: PoolClient, id: number): Promise<void> {
  await client.query('BEGIN');
  let isNew = true;
  try {
    await client.query('INSERT INTO seats (id) VALUES ($1)', [id]); // ! violation "the COMMIT quietly rolls back"
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error;
    isNew = false;
  }
  await client.query('UPDATE seats SET taken = true WHERE id = $1', [isNew ? id : -id]);
  await client.query('COMMIT');
}
