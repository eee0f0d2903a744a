// pg-promise: a `tx` inside a `tx` is a savepoint.
import { db } from './database.ts';

export const pay = (ids: number[]) =>
  db.tx(async (t) => {
    for (const id of ids) {
      try {
        await t.tx((savepoint) => savepoint.none('insert into orders values ($1)', [id]));
      } catch (error) {
        console.error(error);
      }
    }
    try {
      JSON.parse('{}');
    } catch {
      return t.none('delete from carts');
    }
    return t.oneOrNone('select max(id) from orders');
  });
