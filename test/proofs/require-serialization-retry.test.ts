import { expect } from 'vitest';
import { whileLocked } from './contention.ts';
import { type Proof, prove } from './proof.ts';
import { outcome } from './scene.ts';

/** Two buyers have read the stock when the first of them may write. */
const twoBuyers = (table: string, refused: string): Proof => ({
  play: async (scene) => {
    const { sell } = await scene.load();
    const sold = await whileLocked(scene, `SELECT * FROM ${table} WHERE id = 'tea' FOR UPDATE`, 2, () =>
      [sell('tea'), sell('tea')].map(outcome),
    );
    const [product] = await scene.rows(`SELECT stock FROM ${table} WHERE id = 'tea'`);
    return { sold: sold.sort((left, right) => right.length - left.length), stock: product?.['stock'] };
  },
  wrong: { sold: [expect.stringContaining(refused), 'done'], stock: 9 },
  right: { sold: ['done', 'done'], stock: 8 },
});

prove('require-serialization-retry', {
  Prisma: twoBuyers('"Product"', 'write conflict or a deadlock'),
  Drizzle: twoBuyers('products', 'could not serialize access'),
  pg: twoBuyers('products', 'could not serialize access'),
});
