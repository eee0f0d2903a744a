import { whileLocked } from './contention.ts';
import { type Proof, prove } from './proof.ts';
import type { Exports } from './sample.ts';
import { outcome } from './scene.ts';

/** Two requests at once: both may read, and nobody may write until both have come as far as they can. */
const twice = (table: string, column: string, act: (exports: Exports) => Promise<unknown>, once: number, both: number): Proof => ({
  play: async (scene) => {
    const exports = await scene.load();
    await exports['dataSource']?.initialize();
    const done = await whileLocked(scene, `LOCK TABLE ${table} IN SHARE MODE`, 2, () => [act(exports), act(exports)].map(outcome));
    const [row] = await scene.rows(`SELECT ${column} FROM ${table}`);
    return { done, [column]: row?.[column] };
  },
  wrong: { done: ['done', 'done'], [column]: once },
  right: { done: ['done', 'done'], [column]: both },
});

const stock = twice('products', 'stock', ({ take }) => take('tea', 3), 7, 4);

prove('no-lost-update', {
  Prisma: twice('"User"', 'balance', ({ deposit }) => deposit('ada', 5), 5, 10),
  Drizzle: stock,
  TypeORM: stock,
  pg: stock,
});
