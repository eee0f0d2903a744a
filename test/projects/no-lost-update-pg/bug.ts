// pg: the code computes what the statement should.
import { pool } from '../_shared/pool.ts';

export async function visit(id: number): Promise<void> {
  const { rows } = await pool.query<{ visits: number }>('SELECT visits FROM seats WHERE id = $1', [id]);
  const visits = (rows[0]?.visits ?? 0) + 1;
  await pool.query('UPDATE seats SET visits = $1 WHERE id = $2', [visits, id]); // ! lostSum "`visits`"
}

export async function configure(id: number, key: string, value: string): Promise<void> {
  const result = await pool.query<{ settings: Record<string, string> }>('SELECT settings FROM seats WHERE id = $1', [id]);
  const settings = { ...result.rows[0]?.settings, [key]: value };
  await pool.query('UPDATE seats SET settings = $2 WHERE id = $1', [id, JSON.stringify(settings)]); // ! lostMerge
}
