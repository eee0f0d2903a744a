// The transaction is given, but among the values.
import { Invoice, sequelize } from './models.ts';

export async function pay(id: number): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    await Invoice.update({ status: 'paid', transaction }, { where: { id } }); // ! misplacedOption
    await Invoice.create({ status: 'receipt', transaction }); // ! misplacedOption
    await Invoice.upsert({ id, status: 'kept', transaction }, { hooks: false }); // ! misplacedOption
  });
}
