import { Model } from 'objection';

export class Invoice extends Model {
  static override tableName = 'invoices';
  id!: number;
  status!: string;
}

export class Item extends Model {
  static override tableName = 'items';
  id!: number;
}
