// pg: functions by name that ask for nothing.
import { pool } from '../_shared/pool.ts';

const toName = (row: { name: string }): string => row.name.trim();

export async function names(ids: number[]): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>('select name from users where id = any($1)', [ids]);
  return rows.map(toName);
}
