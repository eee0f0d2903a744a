import type { PoolClient } from 'pg';

async function end(client: PoolClient, word: string): Promise<void> {
  if (word === 'COMMIT') await client.query('COMMIT');
  else await client.query('ROLLBACK');
}

/** Commits what went well. */
export async function finish(client: PoolClient, isDone: boolean): Promise<void> {
  await end(client, isDone ? 'COMMIT' : 'ROLLBACK');
}
