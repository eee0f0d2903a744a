// Sequelize runs the callback in a transaction that the queries name.
import { announce } from './announce.ts';
import { Invoice, sequelize } from './models.ts';

export async function pay(id: number): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    await Invoice.update({ status: 'paid' }, { where: { id }, transaction });
    await announce(id); // ! sideEffect "(announce)"
  });
}
