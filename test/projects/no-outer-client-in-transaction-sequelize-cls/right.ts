// With CLS no query needs the option.
import { Invoice, sequelize } from './models.ts';

export async function pay(id: number): Promise<void> {
  await sequelize.transaction(async () => {
    await Invoice.update({ status: 'paid' }, { where: { id } });
    await Invoice.create({ status: 'receipt' });
  });
}
