// Kysely behind Koa: what is assigned to the body is sent.
import Router from '@koa/router';
import { Kysely, PostgresDialect, type SelectQueryBuilder } from 'kysely';
import { pool } from '../_shared/pool.ts';

interface Tables {
  orders: { id: number; status: string };
}

const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

export const router = new Router();

const paginate = <O>(query: SelectQueryBuilder<Tables, 'orders', O>, limit: number, after: number) =>
  query.where('id', '>', after).orderBy('id').limit(limit);

router.get('/orders', async (context) => {
  const query = db.selectFrom('orders').selectAll();
  context.body = await query.execute(); // ! noLimit "/orders"
});

router.get('/orders/page', async (context) => {
  const query = db.selectFrom('orders').selectAll();
  context.body = { orders: await paginate(query, 50, Number(context.query['after'] ?? 0)).execute() };
});

router.get('/orders/top', async (context) => {
  let query = db.selectFrom('orders').selectAll();
  query = query.limit(10);
  context.body = await query.execute();
});
