import postgres from 'postgres';

/** The application's one client. */
export const sql = postgres('postgres://localhost/shop');
