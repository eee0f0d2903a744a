// pg: a query for each of what a generator yields.
import { pool } from '../_shared/pool.ts';
import { users } from './rows.ts';

export async function clean(): Promise<void> {
  for await (const user of users()) {
    await pool.query('update users set name = $2 where id = $1', [user.id, user.name.trim()]); // ! queryPerElement
  }
}
