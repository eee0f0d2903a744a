// postgres.js: the transaction is aborted, whatever the handler says.
import { sql } from './database.ts';

export const pay = (id: number) =>
  sql.begin(async (tx) => {
    try {
      await tx`insert into orders values (${id})`; // ! violation "postgres.js rejects the whole transaction in the end"
    } catch (error) {
      if ((error as { code?: string }).code !== '23505') throw error;
      await tx`update orders set seen = now() where id = ${id}`;
    }
    await tx`delete from carts where order_id = ${id}`.catch(() => []); // ! aborted
    await tx`insert into notes values (${id})`;
  });
