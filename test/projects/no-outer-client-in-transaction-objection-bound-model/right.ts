// A bound model queries in the transaction without being told, the model itself does not.
import { transaction } from 'objection';
import { Invoice, Item } from './invoice.ts';

export async function pay(id: number): Promise<void> {
  await transaction(Invoice, async (Bound) => {
    await Bound.query().findById(id).patch({ status: 'paid' });
    await Bound.query().delete().where('status', 'draft');
  });
  await Invoice.transaction(async (trx) => {
    const Paid = Invoice.bindTransaction(trx);
    await Paid.query().insert({ status: 'receipt' });
  });
}

export const clear = (id: number) =>
  transaction(Invoice, Item, async (BoundInvoice, BoundItem) => {
    await BoundInvoice.query().deleteById(id);
    await BoundItem.query().deleteById(id);
    await BoundItem.query().deleteById(-id);
  });
