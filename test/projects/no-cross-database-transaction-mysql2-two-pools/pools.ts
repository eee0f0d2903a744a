import { createPool } from 'mysql2/promise';

export const shop = createPool({ host: 'localhost', database: 'shop' });
export const billing = createPool({ host: 'localhost', database: 'billing' });
