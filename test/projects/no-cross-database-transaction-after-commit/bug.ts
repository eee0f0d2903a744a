// Behind the transaction the other database is free to be written.
import { orders } from '../_shared/drizzle.ts';
import { keep, shop } from './clients.ts';

export async function close(email: string): Promise<void> {
  const later: (() => Promise<unknown>)[] = [];
  await shop
    .transaction(async (tx) => {
      await tx.delete(orders);
      await keep(email); // ! otherDatabase "keep"
    })
    .then(() => keep(`${email} closed`));
  for (const task of later) await task();
}
