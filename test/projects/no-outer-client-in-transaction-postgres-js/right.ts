// postgres.js: the tag that the callback gets is the transaction, the one around it is not.
import { record, sql } from './database.ts';

export async function close(id: number): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`update orders set status = 'closed' where id = ${id}`;
    await tx`delete from carts where order_id in ${sql([1, 2])}`;
    await tx.unsafe('delete from drafts');
    await record(tx, 'closed');
    await tx.savepoint((inner) => record(inner, 'closed'));
  });
  await record(sql, 'told');
}
