import { createPool, sql, type CommonQueryMethods } from 'slonik';

/** The application's one pool. */
export const pool = await createPool('postgres://localhost/shop');

export const nameOf = (on: CommonQueryMethods, id: number) => on.oneFirst(sql.unsafe`select name from users where id = ${id}`);
