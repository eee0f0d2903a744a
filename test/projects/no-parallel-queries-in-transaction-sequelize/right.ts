// Sequelize: one after the other; a transaction for each; side by side where what follows the end is refused.
import { count, move, sequelize } from './models.ts';

export const sell = (skus: string[]) =>
  sequelize.transaction(async (transaction) => {
    for (const sku of skus) await move(sku, transaction);
    await Promise.all([count(transaction), count(transaction)]);
    await Promise.all([move('a', transaction), move('b', transaction)]);
    return skus.reduce((before, sku) => before.then(() => move(sku, transaction)), Promise.resolve());
  });

export const each = (skus: string[]) => Promise.all(skus.map((sku) => sequelize.transaction((transaction) => move(sku, transaction))));
