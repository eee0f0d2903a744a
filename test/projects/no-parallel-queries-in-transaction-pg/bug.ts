// pg: between BEGIN and COMMIT.
import type { PoolClient } from 'pg';

async function count(client: PoolClient, id: number): Promise<void> {
  const { rows } = await client.query('SELECT n FROM counters WHERE id = $1', [id]);
  await client.query('UPDATE counters SET n = $1 WHERE id = $2', [rows.length, id]);
}

export async function countAll(client: PoolClient, ids: readonly number[]): Promise<void> {
  await client.query('BEGIN');
  await Promise.all(ids.map((id) => count(client, id))); // ! multiStep
  await client.query('COMMIT');
}

export async function note(client: PoolClient): Promise<void> {
  await client.query('BEGIN');
  await Promise.allSettled([client.query('INSERT INTO notes DEFAULT VALUES'), client.query('DELETE FROM old')]); // ! settled
  await client.query('COMMIT');
}
