// Sequelize: one after the other, a list that is awaited, an end that is awaited.
import { Item, sequelize, take } from './models.ts';

export const sell = (skus: string[]) =>
  sequelize.transaction(async (transaction) => {
    for (const sku of skus) await take(sku, transaction);
    const pending: Promise<unknown>[] = [];
    for (const sku of skus) pending.push(Item.increment('stock', { where: { sku }, transaction }));
    await Promise.all(pending);
    const item = await Item.findOne({ transaction });
    return item?.destroy({ transaction });
  });

export async function byHand(sku: string): Promise<void> {
  const transaction = await sequelize.transaction();
  try {
    await take(sku, transaction);
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}
