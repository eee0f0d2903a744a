// Kysely: steps side by side in one transaction, also in a list that grows.
import { db, move } from './database.ts';

export const sell = (ids: number[]) =>
  db.transaction().execute(async (trx) => {
    await Promise.all([move(trx, 1), trx.deleteFrom('carts').execute()]); // ! multiStep "move"
    const pending: Promise<void>[] = [];
    for (const id of ids) pending.push(move(trx, id));
    await Promise.all(pending); // ! multiStep "move"
    await Promise.race([trx.selectFrom('orders').selectAll().execute(), trx.selectFrom('carts').selectAll().execute()]); // ! race
  });
