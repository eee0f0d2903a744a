// Objection: built up and returned, awaited, or handed to another query.
import type { Transaction } from 'objection';
import { Invoice } from './models.ts';

export const pay = (id: number) =>
  Invoice.transaction(async (trx) => {
    await Invoice.query(trx).findById(id).patch({ status: 'paid' });
    const query = Invoice.query(trx).where({ id });
    if (id > 0) query.where('status', 'open');
    query.orderBy('id').limit(1);
    const open = Invoice.query(trx).select('id');
    await Invoice.query(trx).delete().whereIn('id', open);
    return (await query).length;
  });

export const settle = (trx: Transaction, id: number) => Invoice.query(trx).findById(id).patch({ status: 'settled' });

export const check = (id: number, isNew: boolean) =>
  Invoice.transaction(async (trx) => {
    const invoice = isNew ? undefined : Invoice.query(trx).findById(id);
    if (!invoice) throw new Error('no such invoice');
    if (invoice !== undefined) await Invoice.query(trx).deleteById((await invoice)?.id ?? id);
  });
