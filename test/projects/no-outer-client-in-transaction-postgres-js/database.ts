import postgres from 'postgres';

/** The application's one client. */
export const sql = postgres('postgres://localhost/shop');

export const record = (on: postgres.Sql | postgres.TransactionSql, action: string) => on`insert into audit values (${action})`;
