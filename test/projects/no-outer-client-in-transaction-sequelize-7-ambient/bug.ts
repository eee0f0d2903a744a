// Sequelize 7 keeps the transaction in an async context, unless that is switched off.
import { type AbstractDialect, Sequelize } from '@sequelize/core';

export async function pay(PostgresDialect: typeof AbstractDialect<object, object>, id: number): Promise<void> {
  const sequelize = new Sequelize({ dialect: PostgresDialect as never, disableClsTransactions: true });
  await sequelize.transaction(async (transaction) => {
    await sequelize.query('update invoices set paid = true', { transaction });
    await sequelize.query(`insert into receipts values (${id})`); // ! outerClient
  });
}
