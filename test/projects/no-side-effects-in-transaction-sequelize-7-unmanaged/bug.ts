// Sequelize 7 has a method of its own for transactions by hand.
import type { Sequelize } from '@sequelize/core';
import { book } from './ledger.ts';

export async function pay(sequelize: Sequelize, id: number): Promise<void> {
  const transaction = await sequelize.startUnmanagedTransaction();
  await sequelize.query('update invoices set paid = true', { transaction });
  await book(id); // ! sideEffect "(book)"
  await transaction.commit();
}
