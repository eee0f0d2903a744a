import pgPromise from 'pg-promise';

/** The application's one database. */
export const db = pgPromise()('postgres://localhost/shop');
