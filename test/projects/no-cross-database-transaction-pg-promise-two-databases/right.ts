// Two databases of one pg-promise.
import { billing, shop } from './databases.ts';

export async function pay(id: number): Promise<void> {
  const bill = await billing.one('select total from bills where order_id = $1', [id]);
  await shop.tx(async (t) => {
    await t.none('update orders set paid = $2 where id = $1', [id, bill.total]);
    await t.tx((inner) => inner.none('delete from drafts'));
  });
  await billing.none('update bills set paid = true where order_id = $1', [id]);
}
