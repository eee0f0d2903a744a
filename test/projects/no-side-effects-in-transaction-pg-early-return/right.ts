// A way out of the middle: before its ROLLBACK the row lock is still held.
import axios from 'axios';
import { pool } from '../_shared/pool.ts';

export async function reserve(sku: string): Promise<void> {
  const client = await pool.connect();
  await client.query('BEGIN');
  const { rowCount } = await client.query('UPDATE products SET stock = stock - 1 WHERE sku = $1 AND stock > 0', [sku]);
  if (rowCount === 0) {
    await client.query('ROLLBACK');
    await axios.post('https://suppliers.example.com/shortages', { sku });
    return;
  }
  await client.query('COMMIT');
}
