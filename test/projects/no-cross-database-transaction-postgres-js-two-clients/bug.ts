// Each tag sends to its own database.
import { billing, shop } from './databases.ts';

export async function pay(id: number): Promise<void> {
  await shop.begin(async (sql) => {
    await sql`update orders set paid = true where id = ${id}`;
    await billing`insert into bills (order_id) values (${id})`; // ! otherDatabase
    await billing.begin((inner) => inner`delete from drafts`); // ! otherTransaction
  });
}
