import { eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

type Db = typeof db;
type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/** All repositories on one client. */
export function createRepositories(client: Db | Tx) {
  const find = (id: number) => client.select().from(orders).where(eq(orders.id, id));
  return {
    orders: {
      find,
      async setStatus(id: number, status: string): Promise<void> {
        await client.update(orders).set({ status }).where(eq(orders.id, id));
      },
    },
    async audit(action: string): Promise<void> {
      await client.insert(orders).values({ email: 'audit', status: action, total: 0 });
    },
  };
}

export const repositories = createRepositories(db);
