import { MANY } from './asking.ts';
import { prisma } from './clients.ts';
import { prove } from './proof.ts';

/** The most rows that were in memory at once, and what came of all. */
async function watch(sumUp: (onRows: (count: number) => void) => Promise<number>) {
  let most = 0;
  const total = await sumUp((count) => (most = Math.max(most, count)));
  return { most, total };
}

prove('no-unbounded-reads', {
  'BullMQ and Prisma': {
    play: async (scene) => {
      await scene.rows(`INSERT INTO "Order" (id, total, "userId") SELECT 'order-' || n, 1, 'ada' FROM generate_series(1, ${MANY}) n`);
      const { sumUp } = await scene.load();
      return watch((onRows) => sumUp(prisma(scene), onRows));
    },
    wrong: { most: MANY, total: MANY },
    right: { most: 500, total: MANY },
  },
  'pg-boss and Knex': {
    play: async (scene) => {
      await scene.rows(`INSERT INTO orders (id, total) SELECT 'order-' || n, 1 FROM generate_series(1, ${MANY}) n`);
      const { sumUp } = await scene.load();
      return watch(sumUp);
    },
    wrong: { most: MANY, total: MANY },
    right: { most: 1, total: MANY },
  },
});
