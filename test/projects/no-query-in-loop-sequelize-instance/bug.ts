// Sequelize: each instance is written on its own.
import { Invoice } from './models.ts';

export async function close(): Promise<void> {
  const invoices = await Invoice.findAll({ where: { status: 'open' } });
  for (const invoice of invoices) {
    await invoice.update({ status: 'closed' }); // ! queryPerElement
  }
  await Promise.all(invoices.map((invoice) => invoice.destroy())); // ! queryPerElement
}
