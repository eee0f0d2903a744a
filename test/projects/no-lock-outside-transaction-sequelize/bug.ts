// `lock` without `transaction`: the statement says FOR UPDATE, and commits.
import { Invoice, sequelize } from './models.ts';
import { lockInvoice } from './locks.ts';

export async function pay(id: number): Promise<void> {
  const invoice = await Invoice.findByPk(id, { lock: true }); // ! releasedAtOnce "sequelize.transaction"
  await invoice?.update({ status: 'paid' });
}

export async function next(): Promise<void> {
  await Invoice.findOne({ where: { status: 'open' }, lock: true, skipLocked: true }); // ! sameRowsTwice
}

export async function settle(id: number): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    await Invoice.findByPk(id, { lock: transaction.LOCK.UPDATE }); // ! otherClient
    await Invoice.update({ status: 'settled' }, { where: { id }, transaction });
  });
  await lockInvoice(id);
}
