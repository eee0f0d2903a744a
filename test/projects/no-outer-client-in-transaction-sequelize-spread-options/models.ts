import { DataTypes, type Logging, Sequelize, type Transactionable } from 'sequelize';

/** The application's one Sequelize. */
export const sequelize = new Sequelize('postgres://localhost/shop');

export const Invoice = sequelize.define('invoice', { status: DataTypes.STRING });

/** Hands its options on. */
export async function setStatus(id: number, status: string, options: Transactionable & Logging = {}): Promise<void> {
  await Invoice.update({ status }, { ...options, where: { id } });
}
