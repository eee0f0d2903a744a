// Lists that may be missing.
import { pool } from '../_shared/pool.ts';

const touch = (id: number) => pool.query('update users set seen = now() where id = $1', [id]);

export async function touchAll(ids?: number[] | null): Promise<void> {
  for (const id of ids ?? []) await touch(id); // ! queryPerElement "(touch)"
  await Promise.all((ids || []).map((id) => touch(id))); // ! queryPerElement "(touch)"
  await Promise.all(ids?.map((id) => touch(id)) ?? []); // ! queryPerElement "(touch)"
  await Promise.all(ids!.map((id) => touch(id))); // ! queryPerElement "(touch)"
}
