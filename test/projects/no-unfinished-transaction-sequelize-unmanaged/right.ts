// An unmanaged transaction and a failure in between.
import { Invoice, sequelize } from './models.ts';

export async function pay(id: number): Promise<void> {
  const transaction = await sequelize.transaction();
  try {
    await Invoice.update({ status: 'paid' }, { where: { id }, transaction });
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}

export async function settle(id: number): Promise<void> {
  const transaction = await sequelize.transaction();
  try {
    await Invoice.update({ status: 'settled' }, { where: { id }, transaction });
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    if (error instanceof TypeError) throw error;
  }
}
