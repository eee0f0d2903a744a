// Sequelize: the first of several and failures that nobody looks at, by name, in a list, and by hand.
import { Item, count, move, sequelize } from './models.ts';

export const sell = (skus: string[]) =>
  sequelize.transaction(async (transaction) => {
    const both = [move('a', transaction), count(transaction)];
    await Promise.race(both); // ! race "move"
    await Promise.any([count(transaction), Item.max('stock', { transaction })]); // ! race
    await Promise.allSettled(skus.map((sku) => move(sku, transaction))); // ! settled
  });

export async function byHand(skus: string[]): Promise<void> {
  const transaction = await sequelize.transaction();
  try {
    await Promise.allSettled(skus.map(async (sku) => move(sku, transaction))); // ! settled "move"
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}
