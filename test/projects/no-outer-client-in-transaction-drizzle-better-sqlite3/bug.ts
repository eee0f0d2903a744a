// On one connection everything is in the transaction.
import { db, orders, second } from './databases.ts';

export function close(id: number): void {
  db.transaction((tx) => {
    tx.insert(orders).values({ id, status: 'closed' }).run();
    db.insert(orders).values({ status: 'copy' }).run();
    second.delete(orders).run(); // ! outerClient
  });
}
