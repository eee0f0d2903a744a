// A count that decides in the statement itself is a message for people; a statement that only inserts has to be told by a lock.
import { pool } from '../_shared/pool.ts';

export const TABLE = 'CREATE TABLE runs (id uuid PRIMARY KEY, team_id uuid)';

export async function run(teamId: string, limit: number): Promise<void> {
  const { rows } = await pool.query<{ total: number }>('SELECT count(*)::int AS total FROM runs WHERE team_id = $1', [teamId]);
  if ((rows[0]?.total ?? 0) >= limit) throw new Error('no runs are left');
  const { rowCount } = await pool.query(
    'INSERT INTO runs (team_id) SELECT $1 WHERE (SELECT count(*) FROM runs WHERE team_id = $1) < $2 RETURNING id',
    [teamId, limit],
  );
  if (rowCount === 0) throw new Error('no runs are left');
}

export async function runPlainly(teamId: string, limit: number): Promise<void> {
  const { rows } = await pool.query<{ total: number }>('SELECT count(*)::int AS total FROM runs WHERE team_id = $1', [teamId]);
  if ((rows[0]?.total ?? 0) >= limit) throw new Error('no runs are left');
  await pool.query('INSERT INTO runs (team_id) VALUES ($1)', [teamId]); // ! limitThenWrite
}
