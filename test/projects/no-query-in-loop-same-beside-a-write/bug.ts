// What the loop writes is another table: the rate stays what it was.
import { pool } from '../_shared/pool.ts';

export async function bill(ids: string[], country: string): Promise<void> {
  for (const id of ids) {
    const { rows } = await pool.query('SELECT rate FROM taxes WHERE country = $1', [country]); // ! sameQuery
    await pool.query('UPDATE bills SET tax = $1 WHERE id = $2', [rows[0], id]); // ! queryPerElement
  }
}

export async function drawAll(owners: string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const owner of owners) {
    const { rows } = await pool.query('UPDATE tickets SET owner = $1 WHERE id = (SELECT min(id) FROM tickets) RETURNING id', [owner]); // ! queryPerElement
    const left = await pool.query('SELECT count(*) FROM tickets');
    found.push(rows, left);
  }
  return found;
}
