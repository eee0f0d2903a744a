// Which database a model speaks to that was handed in is for whoever handed it in to say: it may be another than the transaction's.
import type { Knex } from 'knex';
import { Model } from 'objection';

class Invoice extends Model {
  static override tableName = 'invoices';
  id!: number;
  status!: string;
}

export class Payments {
  constructor(
    private readonly knex: Knex,
    private readonly invoice: typeof Invoice,
  ) {}

  async pay(id: number): Promise<void> {
    await this.knex.transaction(async (trx) => {
      await this.invoice.query(trx).findById(id).patch({ status: 'paid' });
      await this.invoice.query().findById(id).patch({ status: 'told' });
      await Invoice.query().findById(id).patch({ status: 'told' }); // ! outerClient
    });
  }
}
