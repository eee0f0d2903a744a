// Both branches end the transaction, each in its own way.
import axios from 'axios';
import { pool } from '../_shared/pool.ts';

export async function rehearse(id: number, dryRun: boolean): Promise<void> {
  const client = await pool.connect();
  await client.query('BEGIN');
  await client.query('UPDATE orders SET status = $1 WHERE id = $2', ['shipped', id]);
  if (dryRun) {
    await client.query('ROLLBACK');
  } else {
    await client.query('COMMIT');
  }
  await axios.post('https://carrier.example.com/rehearsals', { id });
}
