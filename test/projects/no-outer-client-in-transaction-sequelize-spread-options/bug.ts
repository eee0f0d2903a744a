// Options are spread, split and handed on.
import { Invoice, sequelize, setStatus } from './models.ts';

export async function pay(id: number): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const options = { transaction, logging: false };
    const { transaction: _left, ...rest } = options;
    await Invoice.destroy({ ...rest, where: { id } }); // ! outerClient
    await Invoice.create({ status: 'receipt' }, { ...options, transaction: undefined }); // ! outerClient
    await setStatus(id, 'paid', rest); // ! outerClient "setStatus"
    await setStatus(id, 'paid'); // ! outerClient "setStatus"
  });
  await setStatus(id, 'sent');
}
