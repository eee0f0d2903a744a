// An update with a transaction that has ended.
import { Invoice, sequelize } from './models.ts';

export async function pay(id: number): Promise<void> {
  const transaction = await sequelize.transaction();
  try {
    await Invoice.update({ status: 'paid' }, { where: { id }, transaction });
    await transaction.commit();
  } catch {
    await transaction.rollback();
    await Invoice.update({ status: 'failed' }, { where: { id }, transaction }); // ! usedAfterEnd
  }
}
