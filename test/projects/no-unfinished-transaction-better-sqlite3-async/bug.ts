// better-sqlite3 commits when the function returns.
import { db } from './database.ts';

async function closeNow(id: number): Promise<void> {
  db.prepare('update orders set status = ? where id = ?').run('closed', id);
  await Promise.resolve();
  db.prepare('insert into audit values (?)').run(id);
}

export const close = db.transaction(closeNow); // ! asyncCallback
