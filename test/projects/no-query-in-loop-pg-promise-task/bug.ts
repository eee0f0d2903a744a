// pg-promise: a statement for each, behind a helper and in a transaction.
import { close, db } from './database.ts';

export async function closeAll(ids: number[]): Promise<void> {
  for (const id of ids) await close(id); // ! queryPerElement "(close)"
  await db.tx(async (t) => {
    for (const id of ids) await t.none('delete from carts where order_id = $1', [id]); // ! queryPerElement
  });
}
