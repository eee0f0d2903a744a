import { Pool } from 'pg';

export const shop = new Pool({ connectionString: process.env['SHOP_URL'] });
export const billing = new Pool({ connectionString: process.env['BILLING_URL'] });
