import { Model } from 'objection';

export class Invoice extends Model {
  static override tableName = 'invoices';
  id!: number;
  status!: string;
}
