// Sequelize: a transaction for each, begun by hand.
import { sequelize, take } from './models.ts';

export async function sell(skus: string[]): Promise<void> {
  for (const sku of skus) {
    const transaction = await sequelize.transaction();
    try {
      await take(sku, transaction);
      await transaction.commit();
    } catch {
      await transaction.rollback();
    }
  }
}
