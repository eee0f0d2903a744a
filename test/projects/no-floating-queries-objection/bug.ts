// Objection: a query builder is sent by whoever awaits it.
import { raw, type Transaction } from 'objection';
import { Invoice } from './models.ts';

export const pay = (id: number) =>
  Invoice.transaction(async (trx) => {
    Invoice.query(trx).findById(id).patch({ status: 'paid' }); // ! neverAwaited
    void Invoice.query(trx).deleteById(-id); // ! neverAwaited
    settle(trx, id); // ! inTransaction "settle"
    setTimeout(() => Invoice.query(trx).insert({ id }).execute(), 10); // ! inTransaction
    const kept = Invoice.query(trx).patch({ status: 'kept' }); // ! neverAwaited
    await Invoice.query(trx).findById(id);
  });

async function settle(trx: Transaction, id: number): Promise<void> {
  const invoice = await Invoice.query(trx).findById(id);
  await invoice?.$query(trx).patch({ status: raw('upper(status)') });
}

export const check = (id: number, known: readonly number[]) =>
  Invoice.transaction(async (trx) => {
    // A query is always there, whether the row is or not.
    const invoice = Invoice.query(trx).findById(id); // ! neverAwaited
    if (!invoice) throw new Error('no such invoice');
    const other = Invoice.query(trx).findById(-id); // ! neverAwaited
    if (other !== undefined && known.length === 0) throw new Error('taken');
    await Invoice.query(trx).deleteById(id);
  });
