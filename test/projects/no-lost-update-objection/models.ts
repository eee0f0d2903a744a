import { Model } from 'objection';

export class Invoice extends Model {
  static override tableName = 'invoices';
  id!: number;
  due!: number;
}

/** The model as the tenant of the request has it. */
export type OfTenant<T extends typeof Model> = () => T;
