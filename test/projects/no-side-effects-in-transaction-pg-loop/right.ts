// One transaction for each turn of a loop: the next turn begins after the commit.
import axios from 'axios';
import { pool } from '../_shared/pool.ts';

export async function shipAll(ids: number[]): Promise<void> {
  const client = await pool.connect();
  for (const id of ids) {
    await axios.post('https://carrier.example.com/parcels', { id });
    await client.query('BEGIN');
    await client.query('UPDATE orders SET status = $1 WHERE id = $2', ['shipped', id]);
    await client.query('COMMIT');
  }
}
