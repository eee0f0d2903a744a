import { DataTypes, Sequelize, type Transaction } from 'sequelize';

/** The application's one Sequelize. */
export const sequelize = new Sequelize('postgres://localhost/shop');

export const Voucher = sequelize.define('voucher', { code: DataTypes.STRING });

/** What a request brings along. */
export interface Visit {
  context: { user: string; transaction?: Transaction };
}

export const add = (visit: Visit, code: string) => Voucher.create({ code }, { ...visit.context });

export function keep(visit: Visit, transaction: Transaction): void {
  visit.context.transaction = transaction;
}
