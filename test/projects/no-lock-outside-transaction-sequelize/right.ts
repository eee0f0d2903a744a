// `lock` with `transaction`.
import type { Transaction } from 'sequelize';
import { Invoice, sequelize } from './models.ts';
import { lockInvoice } from './kept.ts';

export async function pay(id: number): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const invoice = await Invoice.findByPk(id, { lock: transaction.LOCK.UPDATE, transaction });
    await invoice?.update({ status: 'paid' }, { transaction });
    await lockInvoice(id, transaction);
  });
}

export async function byHand(id: number): Promise<void> {
  const transaction = await sequelize.transaction();
  try {
    await Invoice.findByPk(id, { lock: true, transaction });
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}

export async function find(id: number, transaction?: Transaction): Promise<unknown> {
  return Invoice.findByPk(id, { transaction, lock: transaction ? transaction.LOCK.UPDATE : false });
}
