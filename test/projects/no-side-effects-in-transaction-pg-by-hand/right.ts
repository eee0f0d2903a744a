// BEGIN and COMMIT by hand on a pg client.
import axios from 'axios';
import { pool } from '../_shared/pool.ts';

export async function ship(id: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('UPDATE orders SET status = $1 WHERE id = $2', ['shipped', id]);
    await client.query('COMMIT');
    await axios.post('https://carrier.example.com/parcels', { id });
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
