import { Model, Sequelize, type CreationAttributes, type ModelStatic, type Transaction } from 'sequelize';

/** The application's one Sequelize. */
export const sequelize = new Sequelize('postgres://localhost/shop');

export interface Scope {
  readonly transaction?: Transaction;
}

/** A static method that says what `this` is: that is no parameter of its callers. */
class Base extends Model {
  static add<M extends Model>(this: ModelStatic<M>, scope: Scope, values: CreationAttributes<M>): Promise<M> {
    return this.create(values, { ...scope });
  }
}

export class Parcel extends Base {
  declare weight: number;
}
