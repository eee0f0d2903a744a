/**
 * Brings several transactions to the same row at the same time, without a clock.
 */
import type { Scene } from './scene.ts';

/** Waits until so many sessions of the database wait for a lock; fails when they do not come. */
async function waiting({ rows }: Pick<Scene, 'rows'>, count: number): Promise<void> {
  for (let look = 0; look < 2000; look++) {
    const locks = await rows(
      'SELECT DISTINCT pid FROM pg_locks JOIN pg_database ON pg_database.oid = database WHERE NOT granted AND datname = current_database()',
    );
    const others = await rows(
      `SELECT pid FROM pg_stat_get_activity(NULL) WHERE wait_event_type = 'Lock' AND datid = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    if (Math.max(locks.length, others.length) >= count) return;
    await rows('SELECT pg_stat_clear_snapshot()');
    await new Promise(setImmediate);
  }
  throw new Error(`${count} sessions were to wait for a lock`);
}

/** Starts work while rows are locked, lets go when so many sessions wait for them, and returns what the work comes to. */
export async function whileLocked<T>(scene: Scene, lock: string, count: number, start: () => readonly Promise<T>[]): Promise<T[]> {
  await scene.rows('BEGIN');
  await scene.rows(lock);
  const started = start();
  try {
    await waiting(scene, count);
  } finally {
    await scene.rows('COMMIT');
  }
  return Promise.all(started);
}
