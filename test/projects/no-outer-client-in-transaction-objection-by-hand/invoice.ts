import { Model, type TransactionOrKnex } from 'objection';

export class Invoice extends Model {
  static override tableName = 'invoices';
  id!: number;
  status!: string;

  static setStatus(id: number, status: string, trx?: TransactionOrKnex) {
    return Invoice.query(trx).findById(id).patch({ status });
  }
}
