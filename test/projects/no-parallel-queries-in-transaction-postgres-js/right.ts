// postgres.js: the list that `begin` takes is pipelined on purpose.
import { move, sql } from './database.ts';

export const sell = (ids: number[]) =>
  sql.begin(async (tx) => {
    for (const id of ids) await move(tx, id);
    await Promise.all([tx`select 1`, tx`select 2`]);
  });

export const both = () => sql.begin((tx) => [tx`select 1`, tx`select 2`]);
