// postgres.js: pipelined steps go on behind the failure of another.
import { move, sql } from './database.ts';

export const sell = (ids: number[]) =>
  sql.begin(async (tx) => {
    await Promise.all(ids.map((id) => move(tx, id))); // ! multiStep "move"
    await Promise.allSettled([tx`select 1`, tx`select 2`]); // ! settled
    await Promise.race([tx`select 1`, move(tx, 2)]); // ! race
  });
