// Sequelize: a helper for one, in one transaction for all.
import { sequelize, take } from './models.ts';

export async function sell(skus: string[]): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    await Promise.all(skus.map((sku) => take(sku, transaction))); // ! queryPerElement "(take)"
  });
}
