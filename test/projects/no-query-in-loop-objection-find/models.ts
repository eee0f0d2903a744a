import { Model } from 'objection';

export class Invoice extends Model {
  static override tableName = 'invoices';
  id!: number;
  status!: string;
}

export const invoiceOf = (id: number) => Invoice.query().findById(id);
