// Iterators, keys and entries of maps and sets, and a generator that asks for each.
import { pool } from '../_shared/pool.ts';

const touch = (id: string) => pool.query('update users set seen = now() where id = $1', [id]);

export async function touchAll(users: Map<string, { id: string }>, ids: Set<string>): Promise<void> {
  for (const id of users.keys()) await touch(id); // ! queryPerElement "(touch)"
  users.forEach(async ({ id }) => {
    await touch(id); // ! queryPerElement "(touch)"
  });
  for (const [index, id] of [...ids].entries()) await touch(`${index}${id}`); // ! queryPerElement "(touch)"
}

export async function* touched(ids: string[]) {
  for (const id of ids) yield await touch(id); // ! queryPerElement "(touch)"
}
