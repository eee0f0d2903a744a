import { expect } from 'vitest';
import { typeorm } from './clients.ts';
import { whileLocked } from './contention.ts';
import { type Proof, prove } from './proof.ts';
import type { Exports } from './sample.ts';
import { outcome, type Scene } from './scene.ts';

const soldOut = expect.stringContaining('sold out');

/** Two buyers of the last item: each may read, and nobody may write until both have come as far as they can. */
const lastItem = (
  table: string,
  sellOf: (exports: Exports, scene: Scene) => Promise<(id: string) => unknown> = async ({ sell }) => sell,
): Proof => ({
  play: async (scene) => {
    await scene.rows(`UPDATE ${table} SET stock = 1`);
    const sell = await sellOf(await scene.load(), scene);
    const sold = await whileLocked(scene, `LOCK TABLE ${table} IN SHARE MODE`, 2, () => [sell('tea'), sell('tea')].map(outcome));
    const [product] = await scene.rows(`SELECT stock FROM ${table}`);
    return { sold: sold.sort((left, right) => left.length - right.length), stock: product?.['stock'] };
  },
  wrong: { sold: ['done', 'done'], stock: 0 },
  right: { sold: ['done', soldOut], stock: 0 },
});

const ofTypeorm = lastItem('products', async ({ sell }, scene) => {
  const dataSource = await typeorm(scene);
  return (id) => sell(dataSource, id);
});

prove('no-lock-outside-transaction', {
  Prisma: lastItem('"Product"'),
  Drizzle: lastItem('products'),
  Kysely: lastItem('products'),
  Knex: lastItem('products'),
  Sequelize: lastItem('products'),
  pg: lastItem('products'),
  'an advisory lock': lastItem('products'),
  TypeORM: {
    play: async (scene) => {
      // Nobody waits for anything where the library throws.
      const { sell } = await scene.load();
      const dataSource = await typeorm(scene);
      const first = await outcome(sell(dataSource, 'tea'));
      return first === 'done' ? ofTypeorm.play(scene) : { first };
    },
    wrong: { first: expect.stringContaining('PessimisticLockTransactionRequiredError') },
    right: { sold: ['done', soldOut], stock: 0 },
  },
  'a queue': {
    play: async (scene) => {
      await scene.rows(`INSERT INTO orders (id) VALUES ('first'), ('second')`);
      const { next } = await scene.load();
      const taken = await whileLocked(scene, 'LOCK TABLE orders IN SHARE MODE', 2, () => [next(), next()]);
      return { taken: taken.sort() };
    },
    wrong: { taken: ['first', 'first'] },
    right: { taken: ['first', 'second'] },
  },
});
