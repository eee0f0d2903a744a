// The transaction around it is that of a test, which rolls everything back.
import { db, orders } from '../_shared/drizzle.ts';

export async function importOrders(client: Pick<typeof db, 'insert'>, emails: readonly string[]): Promise<string[]> {
  const failed: string[] = [];
  for (const email of emails) {
    try {
      await client.insert(orders).values({ email, status: 'new', total: 0 });
    } catch {
      failed.push(email);
    }
  }
  return failed;
}

export const run = (emails: readonly string[]): Promise<string[]> => importOrders(db, emails);
