import Database from 'better-sqlite3';

/** The connection that everybody uses. */
export const db = new Database('shop.db');

/** Another connection to the same file. */
export const second = new Database('shop.db');

const insert = db.prepare('insert into audit (action) values (?)');

export const record = (action: string) => insert.run(action);
