import knexFactory from 'knex';

export const shop = knexFactory({ client: 'pg', connection: process.env['SHOP_URL']! });
export const billing = knexFactory({ client: 'mysql2', connection: process.env['BILLING_URL']! });

export const bill = (order: number) => billing('bills').insert({ order });
