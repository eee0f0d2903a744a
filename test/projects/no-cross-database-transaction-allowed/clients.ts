import { drizzle } from 'drizzle-orm/node-postgres';
import { orders } from '../_shared/drizzle.ts';

export const shop = drizzle('postgres://localhost/shop');
const usage = drizzle('postgres://localhost/usage');

/** @autonomous */
export const count = (email: string) => usage.insert(orders).values({ email, status: 'seen', total: 1 });

export class Meter {
  note(email: string): Promise<unknown> {
    return usage.insert(orders).values({ email, status: 'seen', total: 1 });
  }
}

export const copy = (email: string) => usage.insert(orders).values({ email, status: 'copy', total: 1 });
