import { ask, MANY, weigh } from './asking.ts';
import { typeorm } from './clients.ts';
import { prove } from './proof.ts';

const everything = { rows: MANY, size: 'megabytes' };
const page = { rows: 50, size: 'kilobytes' };

prove('require-pagination', {
  'Express and Prisma': {
    play: async ({ load, rows }) => {
      await rows(`INSERT INTO "Order" (id, "userId") SELECT 'order-' || n, 'ada' FROM generate_series(1, ${MANY}) n`);
      const { app } = await load();
      return ask(app, '/customers/ada/orders');
    },
    wrong: everything,
    right: page,
  },
  'Hono and Drizzle': {
    play: async ({ load, rows }) => {
      await rows(`INSERT INTO products SELECT 'product-' || n, n FROM generate_series(2, ${MANY}) n`);
      const { app } = await load();
      return ask(app, '/products');
    },
    wrong: everything,
    right: page,
  },
  'NestJS and TypeORM': {
    play: async (scene) => {
      await scene.rows(`INSERT INTO orders SELECT 'order-' || n, 'open' FROM generate_series(1, ${MANY}) n`);
      const { OrdersController } = await scene.load();
      const dataSource = await typeorm(scene);
      return weigh(await new OrdersController(dataSource.getRepository('Order')).list('open'));
    },
    wrong: everything,
    right: page,
  },
});
