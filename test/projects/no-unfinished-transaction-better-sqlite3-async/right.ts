// better-sqlite3 commits when the function returns.
import { db } from './database.ts';

export const close = db.transaction((id: number) => {
  db.prepare('update orders set status = ? where id = ?').run('closed', id);
  db.prepare('insert into audit values (?)').run(id);
});
