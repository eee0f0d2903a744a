import { DataTypes, Sequelize } from 'sequelize';

/** Reads outside of transactions go to the replica. */
export const sequelize = new Sequelize('shop', null as unknown as string, undefined, {
  dialect: 'postgres',
  replication: { write: { host: 'primary.example.com' }, read: [{ host: 'replica.example.com' }] },
});

export const Invoice = sequelize.define('invoice', { status: DataTypes.STRING });
