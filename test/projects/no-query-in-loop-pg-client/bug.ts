// pg: an insert for each row, on one client.
import { pool } from '../_shared/pool.ts';
import { put, type Row } from './rows.ts';

export async function load(rows: Row[]): Promise<void> {
  const client = await pool.connect();
  try {
    for (const row of rows) {
      if (row.price < 0) continue;
      await put(client, row); // ! queryPerElement "(put)"
    }
  } finally {
    client.release();
  }
}
