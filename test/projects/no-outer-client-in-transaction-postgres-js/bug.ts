// postgres.js: the tag that the callback gets is the transaction, the one around it is not.
import { record, sql } from './database.ts';

export async function close(id: number): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`update orders set status = 'closed' where id = ${id}`;
    await sql`delete from carts where order_id = ${id}`; // ! outerClient "Use `tx`."
    await sql.unsafe('delete from drafts'); // ! outerClient
    await record(sql, 'closed'); // ! outerClient "record"
    await sql.begin((inner) => record(inner, 'closed')); // ! outerTransaction
  });
  await record(sql, 'told');
}
