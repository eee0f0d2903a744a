// A factory makes the repositories of a client.
import { db } from '../_shared/drizzle.ts';
import { createRepositories, repositories } from './repositories.ts';

export async function pay(id: number): Promise<void> {
  await repositories.orders.setStatus(id, 'paying');
  await db.transaction(async (tx) => {
    const inside = createRepositories(tx);
    await inside.orders.setStatus(id, 'paid');
    const { audit } = inside;
    await inside.orders.find(id);
    await audit('paid');
  });
}
