import { DataTypes, Sequelize } from 'sequelize';

/** The application's one Sequelize. */
export const sequelize = new Sequelize('postgres://localhost/shop');

export const Invoice = sequelize.define('invoice', { status: DataTypes.STRING });
