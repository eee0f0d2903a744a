// Methods that an association adds are queries as well.
import { Invoice, sequelize } from './models.ts';

export async function copy(id: number, other: number): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const invoice = await Invoice.findByPk(id, { transaction, rejectOnEmpty: true });
    const items = await invoice.getItems({ transaction });
    await invoice.addItem(other, { transaction });
    await invoice.createItem({ title: 'Shipping' }, { transaction });
    console.log(items.length);
  });
}
