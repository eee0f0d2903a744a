import { ask, MANY, weigh } from './asking.ts';
import { typeorm } from './clients.ts';
import { prove } from './proof.ts';

const everything = { rows: MANY, size: 'megabytes' };
const largest = { rows: 100, size: 'kilobytes' };

prove('no-uncapped-page-size', {
  'Express, Zod and Prisma': {
    play: async ({ load, rows }) => {
      await rows(`INSERT INTO "Product" (id, sku, name) SELECT 'product-' || n, 'sku-' || n, 'Tea' FROM generate_series(2, ${MANY}) n`);
      const { app } = await load();
      return { asked: await ask(app, `/products?limit=${MANY}`), usual: await ask(app, '/products?limit=100') };
    },
    wrong: { asked: everything, usual: largest },
    right: { asked: { rows: 0, size: 'kilobytes' }, usual: largest },
  },
  'Hono and Drizzle': {
    play: async ({ load, rows }) => {
      await rows(`INSERT INTO products SELECT 'product-' || n, n FROM generate_series(2, ${MANY}) n`);
      const { app } = await load();
      return ask(app, `/products?limit=${MANY}`);
    },
    wrong: everything,
    right: largest,
  },
  'NestJS and TypeORM': {
    play: async (scene) => {
      await scene.rows(`INSERT INTO products SELECT 'product-' || n, n FROM generate_series(2, ${MANY}) n`);
      const { ProductsController } = await scene.load();
      const dataSource = await typeorm(scene);
      return weigh(await new ProductsController(dataSource.getRepository('Product')).page(MANY));
    },
    wrong: everything,
    right: largest,
  },
});
