// Each query needs the option `transaction`.
import { Invoice, sequelize } from './models.ts';

export async function pay(id: number): Promise<void> {
  const invoice = await Invoice.findByPk(id);
  await sequelize.transaction(async (transaction) => {
    await Invoice.update({ status: 'paid' }, { where: { id } }); // ! outerClient
    const open = await Invoice.count({ where: { status: 'open' } }); // ! outerClient
    const next = await Invoice.findByPk(id + 1); // ! outerClient
    await Invoice.findOrCreate({ where: { status: 'draft' } }); // ! outerClient
    await Invoice.create({ status: 'receipt' }); // ! outerClient
    await sequelize.query('update stock set reserved = reserved - 1'); // ! outerClient
    await next?.update({ status: 'next' }); // ! outerClient
    await invoice?.save(); // ! outerClient
    await sequelize.transaction((inner) => Invoice.destroy({ where: { id }, transaction: inner })); // ! outerTransaction
    console.log(open, transaction);
    // Neither is a query.
    Invoice.build({ status: 'draft' }).set('status', 'open');
  });
}
