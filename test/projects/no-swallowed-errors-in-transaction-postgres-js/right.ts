// postgres.js: a savepoint, or a statement that takes the conflict.
import { sql } from './database.ts';

export const pay = (id: number) =>
  sql.begin(async (tx) => {
    try {
      await tx.savepoint((point) => point`insert into orders values (${id})`);
    } catch {
      await tx`update orders set seen = now() where id = ${id}`;
    }
    await tx`insert into orders values (${id}) on conflict do nothing`;
    await tx`delete from carts where order_id = ${id}`.catch((error: unknown) => {
      throw new Error('carts', { cause: error });
    });
  });
