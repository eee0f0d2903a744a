// Two connections: the commit of one does not end the other's transaction.
import axios from 'axios';
import { pool } from '../_shared/pool.ts';

export async function move(id: number): Promise<void> {
  const [source, target] = [await pool.connect(), await pool.connect()];
  await source.query('BEGIN');
  await target.query('BEGIN');
  await target.query('INSERT INTO archive (id) VALUES ($1)', [id]);
  await target.query('COMMIT');
  await source.query('DELETE FROM orders WHERE id = $1', [id]);
  await source.query('COMMIT');
  await axios.post('https://archive.example.com/orders', { id });
}
