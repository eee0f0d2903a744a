// better-sqlite3 by hand: no promise, but statements fail all the same.
import { db } from './database.ts';

export function close(id: number): void {
  db.exec('BEGIN'); // ! unfinished "line 6"
  db.prepare('update orders set status = ? where id = ?').run('closed', id);
  db.exec('COMMIT');
}
