import type { HasManyAddAssociationMixin, HasManyCreateAssociationMixin, HasManyGetAssociationsMixin } from 'sequelize';
import { DataTypes, Model, Sequelize } from 'sequelize';

/** The application's one Sequelize. */
export const sequelize = new Sequelize('postgres://localhost/shop');

export class Item extends Model {
  declare id: number;
}

export class Invoice extends Model {
  declare id: number;
  declare getItems: HasManyGetAssociationsMixin<Item>;
  declare addItem: HasManyAddAssociationMixin<Item, number>;
  declare createItem: HasManyCreateAssociationMixin<Item>;
}

Item.init({ title: DataTypes.STRING }, { sequelize });
Invoice.init({ status: DataTypes.STRING }, { sequelize });
Invoice.hasMany(Item);
