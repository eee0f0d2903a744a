import knexFactory, { type Knex } from 'knex';
import { Model } from 'objection';

function named<T extends new (...given: any[]) => Model>(Parent: T) {
  return class extends Parent {};
}

class Base extends named(Model) {
  id!: number;
}

export class Owner extends Base {
  static override tableName = 'owners';
}

export class Payment extends Base {
  static override tableName = 'payments';
  owner!: number;
}

export function start(): Knex {
  const knex = knexFactory({ client: 'pg', connection: 'postgres://localhost/shop' });
  Model.knex(knex);
  return knex;
}
