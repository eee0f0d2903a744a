import { Model, type Transaction } from 'objection';

export class Invoice extends Model {
  static override tableName = 'invoices';
  id!: number;
  status!: string;
}

export async function settle(trx: Transaction, id: number): Promise<void> {
  const invoice = await Invoice.query(trx).findById(id);
  await invoice?.$query(trx).patch({ status: 'settled' });
}
