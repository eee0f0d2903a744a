// Each query needs the option `transaction`.
import { Invoice, sequelize } from './models.ts';

export async function pay(id: number): Promise<void> {
  const invoice = await Invoice.findByPk(id);
  await sequelize.transaction(async (transaction) => {
    await Invoice.update({ status: 'paid' }, { where: { id }, transaction });
    const open = await Invoice.count({ where: { status: 'open' }, transaction });
    const next = await Invoice.findByPk(id + 1, { transaction });
    await Invoice.findOrCreate({ where: { status: 'draft' }, transaction });
    await Invoice.create({ status: 'receipt' }, { transaction });
    await sequelize.query('update stock set reserved = reserved - 1', { transaction });
    await next?.update({ status: 'next' }, { transaction });
    await invoice?.save({ transaction });
    await sequelize.transaction({ transaction }, (inner) => Invoice.destroy({ where: { id }, transaction: inner }));
    console.log(open);
    // Neither is a query.
    Invoice.build({ status: 'draft' }).set('status', 'open');
  });
}
