import { createPool } from 'slonik';

/** The application's one pool. */
export const pool = await createPool('postgres://localhost/shop');
