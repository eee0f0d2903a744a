import Database from 'better-sqlite3';

export const shop = new Database('shop.db');
export const shopAgain = new Database('shop.db');
export const audit = new Database('audit.db');
export const memory = new Database(':memory:');
