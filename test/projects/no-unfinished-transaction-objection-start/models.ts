import { Model } from 'objection';

export class Invoice extends Model {
  static override readonly tableName = 'invoices';
  id!: number;
  status!: string;
}
