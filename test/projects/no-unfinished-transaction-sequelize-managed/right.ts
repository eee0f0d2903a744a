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

  async end(): Promise<void> {
    await this.transaction.commit();
  }
}

export async function pay(): Promise<void> {
  const transaction = await sequelize.transaction();
  const ledger = new Ledger(transaction);
  await ledger.note();
  await ledger.end();
}

export async function settle(id: number): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    await Invoice.update({ status: 'settled' }, { where: { id }, transaction });
  });
}
