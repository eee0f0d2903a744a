import { DataTypes, Sequelize, type Transaction } from 'sequelize';

/** The application's one Sequelize. */
export const sequelize = new Sequelize('postgres://localhost/shop');

export const Item = sequelize.define('item', { sku: DataTypes.STRING, stock: DataTypes.INTEGER });

export async function take(sku: string, transaction: Transaction): Promise<void> {
  await Item.decrement('stock', { where: { sku }, transaction });
}
