// The transaction is open until its commit.
import { Invoice, sequelize } from './models.ts';

export async function pay(id: number): Promise<void> {
  const invoice = await Invoice.findByPk(id);
  const transaction = await sequelize.transaction();
  try {
    await invoice?.update({ status: 'paid' }); // ! outerClient
    await invoice?.reload(); // ! outerClient
    await transaction.commit();
    await Invoice.create({ status: 'receipt' });
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}
