// Objection: the helper that a transaction reaches says "false", and nobody asks.
import { UniqueViolationError, type Transaction } from 'objection';
import { Invoice } from './models.ts';

export const pay = (id: number) =>
  Invoice.transaction(async (trx) => {
    await insert(trx, id);
    await Invoice.query(trx).findById(id).patch({ status: 'paid' });
    await Invoice.query(trx) // ! either
      .deleteById(-id)
      .catch(() => undefined);
  });

async function insert(trx: Transaction, id: number): Promise<boolean> {
  try {
    await Invoice.query(trx).insert({ id }); // ! violation
    return true;
  } catch (error) {
    if (error instanceof UniqueViolationError) return false;
    throw error;
  }
}
