// slonik: a statement is only a value until it is handed to a connection.
import { sql } from 'slonik';
import { pool } from './database.ts';

export const pay = (ids: number[]) =>
  pool.transaction(async (tx) => {
    const statement = sql.unsafe`update orders set status = 'paid' where id = ${1}`;
    for (const id of ids) await tx.query(sql.unsafe`update orders set status = 'paid' where id = ${id}`);
    const last = tx.one(sql.unsafe`select max(id) from orders`);
    await tx.query(statement);
    return last;
  });
