import { DataTypes, Sequelize } from 'sequelize';

export const shop = new Sequelize('postgres://shop.example.com/shop');
export const billing = new Sequelize('postgres://billing.example.com/billing');

export const Order = shop.define('order', { status: DataTypes.STRING });
export const Bill = billing.define('bill', { order: DataTypes.INTEGER });
