// Reads that nothing but the joining sends, side by side on one connection.
import { knex } from './database.ts';

export const load = (ids: readonly number[]) =>
  knex.transaction(async (trx) => {
    await Promise.race(ids.map((id) => trx('orders').where({ id }))); // ! race
  });
