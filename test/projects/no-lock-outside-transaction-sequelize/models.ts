import { DataTypes, Sequelize } from 'sequelize';

export const sequelize = new Sequelize('postgres://localhost/shop');

export const Invoice = sequelize.define('invoice', { status: DataTypes.STRING });
