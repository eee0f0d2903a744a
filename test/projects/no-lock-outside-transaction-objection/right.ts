// Each query is given the transaction.
import type { Transaction } from 'objection';
import { Invoice } from './models.ts';

export async function pay(id: number): Promise<void> {
  await Invoice.transaction(async (trx) => {
    const invoice = await lock(id, trx);
    if (invoice?.status === 'open') await invoice.$query(trx).patch({ status: 'paid' });
    await Invoice.query().findById(id).forUpdate().transacting(trx);
  });
}

async function lock(id: number, trx: Transaction): Promise<Invoice | undefined> {
  return Invoice.query(trx).findById(id).forUpdate();
}
