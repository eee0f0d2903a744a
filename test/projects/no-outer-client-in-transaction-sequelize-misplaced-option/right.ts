// The transaction is given, but among the values.
import { Invoice, sequelize } from './models.ts';

export async function pay(id: number): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    await Invoice.update({ status: 'paid' }, { where: { id }, transaction });
    await Invoice.create({ status: 'receipt' }, { transaction });
    await Invoice.upsert({ id, status: 'kept' }, { hooks: false, transaction });
  });
}
