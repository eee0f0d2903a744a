import Database from 'better-sqlite3';

/** The application's one database. */
export const db = new Database('shop.db');
