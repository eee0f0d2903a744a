// better-sqlite3: everything has happened when the call returns.
import Database from 'better-sqlite3';

const db = new Database('shop.db');

export const pay = db.transaction((id: number) => {
  db.prepare('update orders set status = ? where id = ?').run('paid', id);
  db.exec('delete from carts');
});
