// The loop makes closures, and runs them.
import { pool } from '../_shared/pool.ts';

export async function close(ids: number[]): Promise<void> {
  const run = async (id: number): Promise<void> => {
    await pool.query('update orders set status = $2 where id = $1', [id, 'closed']);
  };
  for (const id of ids) await run(id); // ! queryPerElement
  await Promise.all(ids.map(async (id) => await run(id))); // ! queryPerElement
}
