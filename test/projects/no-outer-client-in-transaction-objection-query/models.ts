import { Model } from 'objection';

export class Item extends Model {
  static override tableName = 'items';
  id!: number;

  static make(id: number): Item {
    return this.fromJson({ id });
  }
}

export class Invoice extends Model {
  static override tableName = 'invoices';
  id!: number;
  status!: string;
  items!: Item[];
}
