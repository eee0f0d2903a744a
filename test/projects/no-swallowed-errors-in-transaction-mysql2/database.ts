import { createPool } from 'mysql2/promise';

/** The application's one pool. */
export const pool = createPool('mysql://localhost/shop');
