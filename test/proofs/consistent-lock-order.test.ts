import { expect } from 'vitest';
import { whileLocked } from './contention.ts';
import { type Proof, prove } from './proof.ts';
import { outcome } from './scene.ts';

/** Two transfers, there and back: neither goes on before both have come as far as they can. */
const thereAndBack = (table: string, ended: string): Proof => ({
  play: async (scene) => {
    await scene.rows(`INSERT INTO ${table} (id, email) VALUES ('bob', 'bob@example.com')`);
    await scene.rows(`CREATE TRIGGER meet AFTER UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION meet()`);
    const { transfer } = await scene.load();
    const both = await whileLocked(scene, 'SELECT pg_advisory_xact_lock(1)', 2, () =>
      [transfer('ada', 'bob', 5), transfer('bob', 'ada', 5)].map(outcome),
    );
    return { both: both.sort((left, right) => right.length - left.length) };
  },
  wrong: { both: [expect.stringContaining(ended), 'done'] },
  right: { both: ['done', 'done'] },
});

prove('consistent-lock-order', {
  Prisma: thereAndBack('"User"', 'deadlock'),
  Drizzle: thereAndBack('users', 'deadlock detected'),
  pg: thereAndBack('users', 'deadlock detected'),
});
