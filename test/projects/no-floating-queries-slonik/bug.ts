// slonik: queries start at the call.
import { sql } from 'slonik';
import { pool } from './database.ts';

export const pay = (ids: number[]) =>
  pool.transaction(async (tx) => {
    for (const id of ids) tx.query(sql.unsafe`update orders set status = 'paid' where id = ${id}`); // ! inTransaction
    const last = tx.one(sql.unsafe`select max(id) from orders`); // ! inTransaction
    await tx.query(sql.unsafe`delete from carts`);
  });

export async function touch(id: number): Promise<void> {
  pool.query(sql.unsafe`update users set seen = now() where id = ${id}`); // ! outside
}
