// A wrapper of the project's own runs the transaction: once, or until it goes through.
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { timed } from './retry.ts';

const db = drizzle('postgres://localhost/shop');

export async function close(day: string): Promise<void> {
  await timed(() => db.transaction((tx) => tx.execute(sql`call close_day(${day})`), { isolationLevel: 'serializable' })); // ! noRetry
}
