import { ask, MANY, weigh } from './asking.ts';
import { prove } from './proof.ts';
import type { Scene } from './scene.ts';

/** One product, and as many orders of it as a good year brings. */
const sell = ({ rows }: Scene) =>
  rows(`INSERT INTO orders (id, product_id) SELECT 'order-' || n, 'tea' FROM generate_series(1, ${MANY}) n`);

prove('no-unbounded-include', {
  'Express and Prisma': {
    play: async ({ load, rows }) => {
      await rows(`INSERT INTO "Order" (id, "userId") VALUES ('first', 'ada')`);
      await rows(
        `INSERT INTO "Payment" (id, amount, "externalId", "orderId") SELECT 'payment-' || n, n, 'external-' || n, 'first' FROM generate_series(1, ${MANY}) n`,
      );
      const { app } = await load();
      return ask(app, '/orders');
    },
    wrong: { rows: 1, size: 'megabytes' },
    right: { rows: 1, size: 'kilobytes' },
  },
  'NestJS and TypeORM': {
    play: async (scene) => {
      await sell(scene);
      const { ProductsController, entities } = await scene.load();
      const dataSource = await new scene.modules['typeorm'].DataSource({ entities, database: 'app' }).initialize();
      const controller = new ProductsController(dataSource.getRepository('Product'));
      return { list: weigh(await controller.list()), orders: controller.orders && weigh(await controller.orders('tea')) };
    },
    wrong: { list: { rows: 1, size: 'megabytes' }, orders: undefined },
    right: { list: { rows: 1, size: 'kilobytes' }, orders: { rows: 50, size: 'kilobytes' } },
  },
  'Koa and Sequelize': {
    play: async (scene) => {
      await sell(scene);
      const { router } = await scene.load();
      const context = { body: undefined };
      await router.stack[0].stack.at(-1)(context, () => undefined);
      return weigh(context.body);
    },
    wrong: { rows: 1, size: 'megabytes' },
    right: { rows: 1, size: 'kilobytes' },
  },
});
