// Two databases of one pg-promise.
import { billing, shop } from './databases.ts';

export async function pay(id: number): Promise<void> {
  await shop.tx(async (t) => {
    await t.none('update orders set paid = true where id = $1', [id]);
    await billing.none('insert into bills (order_id) values ($1)', [id]); // ! otherDatabase
    await billing.tx((inner) => inner.none('delete from drafts')); // ! otherTransaction
  });
}
