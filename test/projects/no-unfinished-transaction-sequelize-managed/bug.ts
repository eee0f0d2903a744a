// A callback is rolled back by the library; a transaction that is handed to a service class may be ended there.
import type { Transaction } from 'sequelize';
import { Invoice, sequelize } from './models.ts';

class Ledger {
  private readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  async note(): Promise<void> {
    await Invoice.create({ status: 'noted' }, { transaction: this.transaction });
  }
}

export async function pay(): Promise<void> {
  const transaction = await sequelize.transaction(); // ! unfinished "note"
  const ledger = new Ledger(transaction);
  await ledger.note();
  await transaction.commit();
}
