import { createPool, sql, type DatabaseTransactionConnection } from 'slonik';

/** The application's one pool. */
export const pool = await createPool('postgres://localhost/shop');

export const note = (tx: DatabaseTransactionConnection, id: number) => tx.query(sql.unsafe`insert into notes values (${id})`);
