// pg: one insert for all rows, and one insert whose text is built by a loop.
import { pool } from '../_shared/pool.ts';
import { putAll, type Row } from './rows.ts';

export async function load(rows: Row[]): Promise<void> {
  const client = await pool.connect();
  try {
    await putAll(client, rows);
  } finally {
    client.release();
  }
}

export async function loadByText(rows: Row[]): Promise<void> {
  const places: string[] = [];
  const values: number[] = [];
  for (const { id, price } of rows) {
    places.push(`($${values.length + 1}, $${values.length + 2})`);
    values.push(id, price);
  }
  await pool.query(`insert into prices (id, price) values ${places.join(', ')}`, values);
}
