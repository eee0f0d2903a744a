import pgPromise from 'pg-promise';

export const pgp = pgPromise();

/** The application's one database. */
export const db = pgp('postgres://localhost/shop');

export const close = (id: number) => db.none('update orders set status = $1 where id = $2', ['closed', id]);
