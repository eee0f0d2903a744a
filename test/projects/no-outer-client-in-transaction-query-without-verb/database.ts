import knexFactory from 'knex';
import { Model } from 'objection';

/** The application's one Knex. */
export const knex = knexFactory({ client: 'pg', connection: 'postgres://localhost/shop' });

export class Parcel extends Model {
  static override tableName = 'parcels';
  id!: number;
  order!: number;
  status!: string;
}

export class Order extends Model {
  static override tableName = 'orders';
  id!: number;
  parcels!: Parcel[];
}
