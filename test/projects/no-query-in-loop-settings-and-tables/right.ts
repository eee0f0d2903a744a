// Tables, flags, members of an object with known keys, a switch over kinds, a class's own list.
import { pool } from '../_shared/pool.ts';

const TABLES = ['orders', 'carts'];
const FLAGS = new Set(['beta', 'dark']);
const LIMITS = new Map([
  ['free', 10],
  ['pro', 100],
]);

interface Profile {
  name?: string;
  email?: string;
}

export async function forget(ids: number[]): Promise<void> {
  for (const table of TABLES) await pool.query(`delete from ${table} where user_id = any($1)`, [ids]);
  for (const flag of FLAGS) await pool.query('delete from flags where name = $1', [flag]);
  for (const [plan, limit] of LIMITS) await pool.query('update plans set max = $2 where name = $1', [plan, limit]);
  await Promise.all(TABLES.map((table) => pool.query(`analyze ${table}`)));
}

export async function save(id: number, profile: Profile): Promise<void> {
  for (const [key, value] of Object.entries(profile)) {
    await pool.query(`update profiles set ${key} = $2 where id = $1`, [id, value]);
  }
}

export class Cleaner {
  private readonly tables = ['sessions', 'tokens'] as const;

  async clean(): Promise<void> {
    for (const table of this.tables) await pool.query(`delete from ${table} where expired`);
  }

  async count(): Promise<number[]> {
    const counts = await Promise.all([...this.tables].map((table) => pool.query(`select count(*) from ${table}`)));
    return counts.map(({ rows }) => Number(rows[0].count));
  }
}
