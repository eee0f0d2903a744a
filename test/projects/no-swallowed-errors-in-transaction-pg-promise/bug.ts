// pg-promise: a task goes on in a transaction that is aborted.
import { db } from './database.ts';

export const pay = (ids: number[]) =>
  db.tx(async (t) => {
    for (const id of ids) {
      try {
        await t.none('insert into orders values ($1)', [id]); // ! aborted
      } catch (error) {
        console.error(error);
        continue;
      }
      await t.none('delete from carts where order_id = $1', [id]);
    }
    await t.oneOrNone('select max(id) from orders').catch(() => null); // ! aborted
  });
