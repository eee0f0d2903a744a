// Sequelize without a callback: the transaction is open until its commit.
import { capture } from './payments.ts';
import { Invoice, sequelize } from './models.ts';

export async function pay(id: number, intent: string): Promise<void> {
  const transaction = await sequelize.transaction();
  try {
    await Invoice.update({ status: 'paid' }, { where: { id }, transaction });
    await capture(intent); // ! sideEffect "(capture)"
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}
