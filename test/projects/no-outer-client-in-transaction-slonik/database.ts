import { createPool, sql, type CommonQueryMethods } from 'slonik';

/** The application's one pool. */
export const pool = await createPool('postgres://localhost/shop');

export const record = (on: CommonQueryMethods, action: string) => on.query(sql.unsafe`insert into audit values (${action})`);
