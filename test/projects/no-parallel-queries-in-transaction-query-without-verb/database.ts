import knexFactory from 'knex';

/** The application's one Knex. */
export const knex = knexFactory({ client: 'pg', connection: 'postgres://localhost/shop' });
