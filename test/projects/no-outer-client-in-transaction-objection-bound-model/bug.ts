// A bound model queries in the transaction without being told, the model itself does not.
import { transaction } from 'objection';
import { Invoice, Item } from './invoice.ts';

export async function pay(id: number): Promise<void> {
  await transaction(Invoice, async (Bound) => {
    await Bound.query().findById(id).patch({ status: 'paid' });
    await Invoice.query().delete().where('status', 'draft'); // ! outerClient
  });
  await Invoice.transaction(async (trx) => {
    const Paid = Invoice;
    await Paid.query().insert({ status: trx.isCompleted() ? 'late' : 'receipt' }); // ! outerClient
  });
}

export const clear = (id: number) =>
  transaction(Invoice, Item, async (BoundInvoice, BoundItem) => {
    await BoundInvoice.query().deleteById(id);
    await BoundItem.query().deleteById(id);
    await Item.query().deleteById(-id); // ! outerClient
  });
