// Keys of a map become one list.
import { pool } from '../_shared/pool.ts';

export async function touchAll(users: Map<string, { id: string }>): Promise<void> {
  const ids: string[] = [];
  for (const id of users.keys()) ids.push(id);
  await pool.query('update users set seen = now() where id = any($1)', [ids]);
}
