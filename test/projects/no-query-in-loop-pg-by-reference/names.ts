import { pool } from '../_shared/pool.ts';

export async function nameOf(id: number): Promise<string> {
  const { rows } = await pool.query('select name from users where id = $1', [id]);
  return rows[0].name;
}
