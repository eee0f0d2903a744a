import knexFactory from 'knex';
import { Model } from 'objection';

export const knex = knexFactory({ client: 'pg', connection: 'postgres://localhost/shop' });

export class Parcel extends Model {
  static override tableName = 'parcels';
  id!: number;
  order!: number;
  status!: string;
}
