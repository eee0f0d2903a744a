import knexFactory from 'knex';
import { Model } from 'objection';

export const shop = knexFactory({ client: 'pg', connection: 'postgres://shop.example.com/shop' });
export const billing = knexFactory({ client: 'pg', connection: 'postgres://billing.example.com/billing' });

export class Order extends Model {
  static override tableName = 'orders';
  id!: number;
}

export class Bill extends Model {
  static override tableName = 'bills';
  order!: number;
}

Order.knex(shop);
Bill.knex(billing);
