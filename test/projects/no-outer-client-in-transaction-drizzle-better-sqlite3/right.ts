// On one connection everything is in the transaction.
import { db, orders } from './databases.ts';

export function close(id: number): void {
  db.transaction((tx) => {
    tx.insert(orders).values({ id, status: 'closed' }).run();
    db.insert(orders).values({ status: 'copy' }).run();
    db.delete(orders).run();
  });
}
