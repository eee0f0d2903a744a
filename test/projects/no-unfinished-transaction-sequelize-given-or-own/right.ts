// A transaction of the caller is left alone; whoever made one ends it, and says so by a flag or an option.
import type { Transaction } from 'sequelize';
import { Invoice, sequelize } from './models.ts';

export async function pay(id: number, given?: Transaction): Promise<void> {
  const transaction = given ?? (await sequelize.transaction());
  try {
    await Invoice.update({ status: 'paid' }, { where: { id }, transaction });
    if (!given) await transaction.commit();
  } catch (error) {
    if (!given) await transaction.rollback();
    throw error;
  }
}
