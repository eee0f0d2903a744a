import { Pool } from 'pg';

/** The application's one pool. */
export const pool = new Pool({ connectionString: 'postgres://localhost/shop' });
