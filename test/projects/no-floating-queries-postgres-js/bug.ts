// postgres.js: a template is sent when it is awaited.
import { sql } from './database.ts';

export const pay = (id: number) =>
  sql.begin(async (tx) => {
    tx`update orders set status = 'paid' where id = ${id}`; // ! neverAwaited
    tx`delete from carts where order_id = ${id}`.execute(); // ! inTransaction
    const count = tx`select count(*) from orders`; // ! neverAwaited
    await tx`insert into notes ${tx({ id })}`;
  });

export async function touch(ids: number[]): Promise<void> {
  ids.forEach((id) => sql`update orders set seen = now() where id = ${id}`); // ! neverAwaited
  void sql`update counters set n = n + 1`; // ! neverAwaited
}
