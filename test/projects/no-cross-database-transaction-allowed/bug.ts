// What the other database may keep although this one rolls back is said by a contract, or by the option.
import { orders } from '../_shared/drizzle.ts';
import { copy, count, Meter, shop } from './clients.ts';

const meter = new Meter();

export async function close(email: string): Promise<void> {
  await shop.transaction(async (tx) => {
    await tx.delete(orders);
    await count(email);
    await meter.note(email);
    await copy(email); // ! otherDatabase "copy"
  });
}
