import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';

const shopPool = new Pool({ host: 'db.example.com', database: 'shop' });
const billingPool = new Pool({ host: 'db.example.com', database: 'billing' });

export const shop = drizzle(shopPool);
export const billing = drizzle({ client: billingPool });
