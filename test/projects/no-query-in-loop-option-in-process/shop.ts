import Database from 'better-sqlite3';

export const file = new Database('shop.db');
