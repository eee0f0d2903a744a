import knex from 'knex';

/** The application's one Knex. */
export const db = knex({ client: 'pg', connection: 'postgres://localhost/shop' });

export const ordersOf = (email: string) => db('orders').where({ email }).select('id');
