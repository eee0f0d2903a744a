import { drizzle } from 'drizzle-orm/node-postgres';
import { orders } from '../_shared/drizzle.ts';

export const shop = drizzle('postgres://localhost/shop');
export const archive = drizzle('postgres://localhost/archive');

export const keep = (email: string) => archive.insert(orders).values({ email, status: 'kept', total: 0 });
