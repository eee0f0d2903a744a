// What middleware has opened around a handler is open while the handler asks on another connection.
import Router from '@koa/router';
import type { DefaultState } from 'koa';
import count from './counter.ts';
import { byHand, type ShopState, unitOfWork } from './middleware.ts';
import { Shelf } from './models.ts';

const router = new Router<DefaultState & ShopState>();

router.post('/shelves', unitOfWork(), async (context) => {
  const { transaction } = context.state;
  const shelf = await Shelf.findByPk(1); // ! outerClient "opening"
  await shelf?.update({ title: 'first' }, { transaction });
  await count(); // ! outerClient "count"
});

router.put('/shelves', byHand(), async (context) => {
  await Shelf.create({ title: 'second' }); // ! outerClient "beginning"
  await Shelf.create({ title: 'third' }, { transaction: context.state.transaction });
});

export { router };
