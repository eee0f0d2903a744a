import { Model, type TransactionOrKnex } from 'objection';

export class Invoice extends Model {
  static override tableName = 'invoices';
  id!: number;
  status!: string;
}

/** The model as the tenant of the request has it. */
export type OfTenant<T extends typeof Model> = () => T;

export type Bind<T extends typeof Model> = (knex: TransactionOrKnex) => T;
