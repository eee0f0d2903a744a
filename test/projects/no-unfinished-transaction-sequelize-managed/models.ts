import { DataTypes, Model, Sequelize } from 'sequelize';

/** The application's one database. */
export const sequelize = new Sequelize('postgres://localhost/shop');

export class Invoice extends Model {}

Invoice.init({ status: DataTypes.STRING }, { sequelize });
