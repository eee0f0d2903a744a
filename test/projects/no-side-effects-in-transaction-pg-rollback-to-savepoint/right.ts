// ROLLBACK TO SAVEPOINT and RELEASE SAVEPOINT end nothing.
import axios from 'axios';
import { pool } from '../_shared/pool.ts';

export async function tryBoth(sku: string): Promise<void> {
  const client = await pool.connect();
  await client.query('START TRANSACTION');
  await client.query('SAVEPOINT first_try');
  await client.query('UPDATE products SET stock = stock - 1 WHERE sku = $1', [sku]);
  await client.query('ROLLBACK');
  await axios.post('https://suppliers.example.com/shortages', { sku });
}
