// One connection does one thing at a time: whatever runs on it is in its transaction.
import { db, record } from './database.ts';

const close = db.transaction((id: number) => {
  db.prepare('update orders set status = ? where id = ?').run('closed', id);
  record('closed');
  db.prepare('delete from carts where order_id = ?').run(id);
});

export function closeAll(ids: readonly number[]): void {
  for (const id of ids) close(id);
}
