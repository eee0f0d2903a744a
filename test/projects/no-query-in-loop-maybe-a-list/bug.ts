// Lists that may be missing, and what came of them.
import { pool } from '../_shared/pool.ts';

const touch = (id: number) => pool.query('update users set seen = now() where id = $1', [id]);

export async function touchAll(ids?: number[] | null): Promise<void> {
  for (const id of ids ?? []) await touch(id); // ! queryPerElement "(touch)"
  await Promise.all((ids || []).map((id) => touch(id))); // ! queryPerElement "(touch)"
  await Promise.all(ids?.map((id) => touch(id)) ?? []); // ! queryPerElement "(touch)"
  const results = await Promise.allSettled(ids!.map((id) => touch(id))); // ! queryPerElement "(touch)"
  for (const result of results) {
    if (result.status === 'rejected') await pool.query('insert into errors values ($1)', [String(result.reason)]); // ! queryPerElement
  }
}
