// pg: locks are taken one by one, in order, so that no two requests wait for each other.
import type { PoolClient } from 'pg';

export async function lock(client: PoolClient, ids: number[]): Promise<void> {
  const ordered = [...ids].sort((left, right) => left - right);
  for (const id of ordered) {
    await client.query('select pg_advisory_xact_lock($1)', [id]);
  }
}

export async function lockRows(client: PoolClient, ids: number[]): Promise<void> {
  for (const id of ids.toSorted((left, right) => left - right)) {
    await client.query('select id from accounts where id = $1 for update', [id]);
  }
}
