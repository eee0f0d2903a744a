import { drizzle } from 'drizzle-orm/node-postgres';
import { pool } from '../_shared/pool.ts';
import { orders } from '../_shared/drizzle.ts';

export const db = drizzle(pool);
export const typed = drizzle(pool, { schema: { orders } });
export const other = drizzle('postgres://archive.example.com/archive');
