import { Model } from 'objection';

export class Invoice extends Model {
  static override tableName = 'invoices';
  id!: number;
  number!: string;
  code!: string;
  status!: string;
  due!: number;
  customerId!: number;

  get isOpen(): boolean {
    return this.status === 'open';
  }
}

export class Payment extends Model {
  static override tableName = 'payments';
  id!: number;
  invoiceId!: number;
  amount!: number;
}

/** The model as the tenant of the request has it. */
export type OfTenant<T extends typeof Model> = () => T;
