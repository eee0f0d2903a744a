// The client of one transaction is not that of the next, and one may be kept in a variable of the function.
import { db, orders } from '../_shared/drizzle.ts';

type Tx = Parameters<Parameters<typeof db.transaction>[0]>[0];

export async function pay(email: string): Promise<void> {
  const receipt = { email, status: 'receipt', total: 0 };
  let client: typeof db | Tx = db;
  await client.insert(orders).values(receipt);
  await db.transaction(async (tx) => {
    await tx.insert(orders).values(receipt);
    await client.insert(orders).values(receipt); // ! outerClient
  });
  client = db;
  await db.transaction(async (tx) => {
    await tx.insert(orders).values(receipt);
    await client.insert(orders).values(receipt); // ! outerClient
  });
}
