// A transaction is begun only where none was handed in, through a helper that takes the statement.
import axios from 'axios';
import type { PoolClient } from 'pg';
import { pool } from '../_shared/pool.ts';

const run = (client: PoolClient, statement: string) => client.query(statement);

export async function ship(id: number, outer?: PoolClient): Promise<void> {
  const client = outer ?? (await pool.connect());
  if (!outer) await run(client, 'BEGIN');
  await client.query('UPDATE orders SET status = $1 WHERE id = $2', ['shipped', id]);
  await axios.post('https://carrier.example.com/parcels', { id }); // ! sideEffect
  if (!outer) await run(client, 'COMMIT');
}
