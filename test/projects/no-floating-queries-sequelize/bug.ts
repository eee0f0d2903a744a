// Sequelize: a helper in a loop, an end that nobody waits for, and a list that nobody reads.
import { Item, sequelize, take } from './models.ts';

export const sell = (skus: string[]) =>
  sequelize.transaction(async (transaction) => {
    for (const sku of skus) take(sku, transaction); // ! inTransaction "take"
    const pending: Promise<unknown>[] = [];
    for (const sku of skus) pending.push(Item.increment('stock', { where: { sku }, transaction })); // ! inTransaction
    skus.map((sku) => take(sku, transaction)); // ! inTransaction
    const item = await Item.findOne({ transaction });
    if (item !== null) item.destroy({ transaction }); // ! inTransaction
  });

export async function byHand(sku: string): Promise<void> {
  const transaction = await sequelize.transaction();
  try {
    await take(sku, transaction);
    transaction.commit(); // ! outside
  } catch (error) {
    transaction.rollback(); // ! outside
    throw error;
  }
}
