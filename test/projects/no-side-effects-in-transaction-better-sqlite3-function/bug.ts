// better-sqlite3: the function that `transaction` returns runs in it.
import { db } from './database.ts';
import { keep } from './archive.ts';

const close = db.transaction((id: number) => {
  db.prepare('update orders set status = ? where id = ?').run('closed', id);
  keep(id); // ! sideEffect "(keep)"
});

export function closeAll(ids: readonly number[]): void {
  for (const id of ids) {
    close.immediate(id);
  }
}
