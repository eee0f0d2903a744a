// A client that listens is kept on purpose; one that only asks is not.
import { pool } from '../_shared/pool.ts';

export async function listen(hear: (text: string | undefined) => void): Promise<void> {
  const client = await pool.connect();
  client.on('notification', ({ payload }) => {
    hear(payload);
  });
  await client.query('LISTEN orders');
}

export async function lock(id: number): Promise<() => void> {
  const client = await pool.connect();
  await client.query('SELECT pg_advisory_lock($1)', [id]);
  return () => {
    client.release();
  };
}
