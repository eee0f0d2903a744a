// An unmanaged transaction and a failure in between.
import { Invoice, sequelize } from './models.ts';

export async function pay(id: number): Promise<void> {
  const transaction = await sequelize.transaction(); // ! unfinished "update"
  await Invoice.update({ status: 'paid' }, { where: { id }, transaction });
  await transaction.commit();
}

export async function settle(id: number): Promise<void> {
  const transaction = await sequelize.transaction(); // ! unfinished "throw"
  try {
    await Invoice.update({ status: 'settled' }, { where: { id }, transaction });
    await transaction.commit();
  } catch (error) {
    if (error instanceof TypeError) throw error;
    await transaction.rollback();
  }
}
