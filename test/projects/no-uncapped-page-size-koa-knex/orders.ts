// Knex behind Koa.
import Router from '@koa/router';
import { halls } from '../_shared/hall-knex.ts';

export const router = new Router();

const page = (limit: number) => halls('seats').select('*').orderBy('id').limit(limit); // ! uncapped "(page)"

router.get('/seats', async (context) => {
  const { limit } = context.query;
  context.body = await page(Number(limit));
});

router.get('/seats/few', async (context) => {
  const limit = Number(context.query['limit']);
  context.body = await halls('seats')
    .select('*')
    .limit(limit < 100 ? limit : 100);
});
