// Methods that an association adds are queries as well.
import { Invoice, sequelize } from './models.ts';

export async function copy(id: number, other: number): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const invoice = await Invoice.findByPk(id, { transaction, rejectOnEmpty: true });
    const items = await invoice.getItems(); // ! outerClient
    await invoice.addItem(other); // ! outerClient
    await invoice.createItem({ title: 'Shipping' }); // ! outerClient
    console.log(items.length);
  });
}
