import { createNamespace } from 'cls-hooked';
import { DataTypes, Sequelize } from 'sequelize';

Sequelize.useCLS(createNamespace('shop'));

/** The application's one Sequelize, whose queries find the transaction by themselves. */
export const sequelize = new Sequelize('postgres://localhost/shop');

export const Invoice = sequelize.define('invoice', { status: DataTypes.STRING });
