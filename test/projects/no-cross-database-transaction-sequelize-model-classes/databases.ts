import { DataTypes, Model, Sequelize } from 'sequelize';

export const shop = new Sequelize({ host: 'db.example.com', database: 'shop' });
const billing = new Sequelize({ host: 'db.example.com', database: 'billing' });

export class Order extends Model {
  declare id: number;
}

export class Bill extends Model {
  declare id: number;
}

/** Another class over the same table of the shop. */
export class Draft extends Order {}

Order.init({ status: DataTypes.STRING }, { sequelize: shop, modelName: 'order' });
Draft.init({ status: DataTypes.STRING }, { sequelize: shop, modelName: 'order' });
Bill.init({ order: DataTypes.INTEGER }, { modelName: 'bill', sequelize: billing });
