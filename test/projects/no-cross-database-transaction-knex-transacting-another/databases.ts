import knexFactory from 'knex';

export const shop = knexFactory({ client: 'pg', connection: 'postgres://shop.example.com/shop' });
export const billing = knexFactory({ client: 'pg', connection: 'postgres://billing.example.com/billing' });
