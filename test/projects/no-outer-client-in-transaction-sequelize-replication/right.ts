// With replicas declared, a read without the transaction is one of a replica.
import { Invoice, sequelize } from './models.ts';

export async function pay(id: number): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const open = await Invoice.count({ where: { status: 'open' } });
    await Invoice.update({ status: 'paid' }, { where: { id }, transaction });
    await Invoice.create({ status: `receipt of ${open}` }, { transaction });
  });
}
