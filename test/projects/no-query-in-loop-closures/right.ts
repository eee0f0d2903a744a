// The loop makes closures that are run elsewhere, for one.
import { pool } from '../_shared/pool.ts';

export function closers(ids: number[]): (() => Promise<void>)[] {
  return ids.map((id) => async () => {
    await pool.query('update orders set status = $2 where id = $1', [id, 'closed']);
  });
}

export function routes(paths: string[], listen: (path: string, handle: () => Promise<unknown>) => void): void {
  for (const path of paths) {
    listen(path, () => pool.query('select * from pages where path = $1', [path]));
  }
}
