// Sequelize: one update of all; what the loop does to instances stays in memory.
import { Invoice } from './models.ts';

export async function close(): Promise<void> {
  const invoices = await Invoice.findAll({ where: { status: 'open' } });
  for (const invoice of invoices) {
    invoice.set('status', 'closed');
    console.log(invoice.get('status'));
  }
  await Invoice.update({ status: 'closed' }, { where: { status: 'open' } });
}
