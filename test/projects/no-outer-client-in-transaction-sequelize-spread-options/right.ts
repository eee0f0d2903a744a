// Options are spread, split and handed on.
import { Invoice, sequelize, setStatus } from './models.ts';

export async function pay(id: number): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const options = { transaction, logging: false };
    const { logging, ...rest } = options;
    await Invoice.destroy({ ...rest, where: { id } });
    await Invoice.create({ status: 'receipt' }, { ...options, logging });
    await setStatus(id, 'paid', rest);
    await setStatus(id, 'paid', { transaction });
  });
  await setStatus(id, 'sent');
}
