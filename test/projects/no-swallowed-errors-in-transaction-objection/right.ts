// Objection: a nested transaction, a conflict that the statement itself takes, and a caller that asks.
import type { Transaction } from 'objection';
import { Invoice } from './models.ts';

export const pay = (id: number) =>
  Invoice.transaction(async (trx) => {
    await Invoice.query(trx).insert({ id }).onConflict('id').ignore();
    if (!(await patch(trx, id))) throw new Error('not paid');
    try {
      await Invoice.transaction(trx, async (savepoint) => Invoice.query(savepoint).deleteById(-id));
    } catch {
      console.error('kept');
    }
  });

async function patch(trx: Transaction, id: number): Promise<boolean> {
  try {
    await Invoice.query(trx).findById(id).patch({ status: 'paid' });
    return true;
  } catch {
    return false;
  }
}
