// A helper that is handed the pool of another database.
import { sql } from 'slonik';
import { billing, record, shop } from './databases.ts';

export async function pay(id: number): Promise<void> {
  await shop.transaction(async (tx) => {
    await record(tx, id);
    await billing.exists(sql.unsafe`select 1 from paid where id = ${id}`);
    await tx.transaction((inner) => record(inner, id));
  });
  await record(billing, id);
}
