// Each tag sends to its own database.
import { billing, reports, shop } from './databases.ts';

export async function pay(id: number): Promise<void> {
  await shop.begin(async (sql) => {
    await sql`update orders set paid = true where id = ${id}`;
    await billing`select total from bills where order_id = ${id}`;
    await reports`insert into sums (order_id) values (${id})`;
    await sql.savepoint((inner) => inner`delete from drafts`);
  });
  await billing`insert into bills (order_id) values (${id})`;
}
