// What is awaited as it was begun gives all rows of the table.
import Router from '@koa/router';
import knexFactory from 'knex';
import { Model } from 'objection';

const db = knexFactory({ client: 'pg', connection: 'postgres://localhost/shop' });

class Parcel extends Model {
  static override tableName = 'parcels';
  id!: number;
  status!: string;
}

export const router = new Router();

router.get('/orders', async (context) => {
  context.body = await db('orders').where({ status: 'new' }); // ! noLimit "/orders"
});

router.get('/parcels', async (context) => {
  const query = Parcel.query().where('status', 'sent'); // ! noLimit "/parcels"
  context.body = await query;
});

router.get('/orders/page', async (context) => {
  const query = db('orders').where({ status: 'new' });
  context.body = await query.limit(50).offset(Number(context.query['after'] ?? 0));
});

router.get('/orders/one', async (context) => {
  context.body = await Parcel.query().where('status', 'sent').first();
});

router.get('/orders/many', async (context) => {
  const { count } = (await db('orders').count({ count: '*' }).first()) ?? {};
  context.body = { count, first: await db('orders').orderBy('id').limit(3) };
});
