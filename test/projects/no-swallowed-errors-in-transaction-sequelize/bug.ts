// Sequelize: a violated constraint is taken for an answer; a loop skips what fails; a handler gives a default.
import { UniqueConstraintError } from 'sequelize';
import { Item, sequelize, take } from './models.ts';

export const add = (skus: string[]) =>
  sequelize.transaction(async (transaction) => {
    const failed: string[] = [];
    for (const sku of skus) {
      try {
        await take(sku, transaction); // ! either "take"
      } catch {
        failed.push(sku);
      }
    }
    try {
      await Item.create({ sku: 'first', stock: 0 }, { transaction }); // ! violation
    } catch (error) {
      if (!(error instanceof UniqueConstraintError)) throw error;
    }
    const count = await Item.count({ transaction }).catch(() => 0); // ! either
    return [failed, count];
  });

export async function byHand(sku: string): Promise<void> {
  const transaction = await sequelize.transaction();
  try {
    await take(sku, transaction).catch(console.error); // ! either
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}
