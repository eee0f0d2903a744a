// Sequelize: a savepoint for what may fail, a translated error, a retry around the whole.
import { UniqueConstraintError } from 'sequelize';
import { Item, sequelize, take } from './models.ts';

export const add = (skus: string[]) =>
  sequelize.transaction(async (transaction) => {
    for (const sku of skus) {
      try {
        await sequelize.transaction({ transaction }, (savepoint) => take(sku, savepoint));
      } catch {
        console.error('skipped', sku);
      }
    }
    try {
      await Item.create({ sku: 'first', stock: 0 }, { transaction });
    } catch (error) {
      throw new Error('not added', { cause: error });
    }
  });

export async function retry(sku: string): Promise<boolean> {
  try {
    await sequelize.transaction((transaction) => take(sku, transaction));
    return true;
  } catch (error) {
    if (error instanceof UniqueConstraintError) return false;
    throw error;
  }
}
