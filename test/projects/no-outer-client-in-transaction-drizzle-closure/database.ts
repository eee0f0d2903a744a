import { drizzle } from 'drizzle-orm/node-postgres';
import { orders } from '../_shared/drizzle.ts';

/** The application's one database. */
export const db = drizzle('postgres://localhost/shop', { schema: { orders } });
