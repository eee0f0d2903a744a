// A helper that is handed the pool of another database.
import { billing, record, shop } from './databases.ts';

export async function pay(id: number): Promise<void> {
  await shop.transaction(async (tx) => {
    await record(tx, id);
    await record(billing, id); // ! otherDatabase "record"
    await billing.transaction((inner) => record(inner, id)); // ! otherTransaction
  });
}
