import type { PoolClient } from 'pg';

export async function begin(client: PoolClient): Promise<void> {
  await client.query('begin isolation level serializable');
}

export async function commit(client: PoolClient): Promise<void> {
  await client.query('commit');
}
