// What middleware has opened is handed on with what the handler is given; what it has ended is over.
import Router from '@koa/router';
import type { DefaultState } from 'koa';
import count from './counter.ts';
import { afterwards, byHand, type ShopState, unitOfWork, unlessReading } from './middleware.ts';
import { Shelf } from './models.ts';

const router = new Router<DefaultState & ShopState>();

router.post('/shelves', unitOfWork(), async (context) => {
  const { transaction } = context.state;
  const shelf = await Shelf.findByPk(1, { transaction });
  await shelf?.update({ title: 'first' }, { ...context.state });
  await Promise.all([2, 3].map((id) => Shelf.destroy({ where: { id }, transaction })));
  await count(transaction);
});

router.put('/shelves', byHand(), async (context) => rename(context.state, 'second'));

router.get('/shelves', afterwards(), async (context) => {
  context.body = await Shelf.findAll();
});

router.get('/shelves/1', unlessReading(), async (context) => {
  context.body = await Shelf.findByPk(1);
});

const rename = (state: ShopState, title: string) => Shelf.update({ title }, { where: { id: 1 }, transaction: state.transaction });

export { router };
