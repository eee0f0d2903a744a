// One thing or a few, that may be missing.
import { pool } from '../_shared/pool.ts';

const touch = (id: number) => pool.query('update users set seen = now() where id = $1', [id]);

export async function touchBoth(user: number, owner?: number): Promise<void> {
  const both = owner === undefined ? [user] : [user, owner];
  for (const id of both) await touch(id);
  const some = [user];
  if (owner !== undefined) some.push(owner);
  await Promise.all(some.map((id) => touch(id)));
}
