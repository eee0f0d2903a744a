// Knex: a logging helper of another file, a `finally` that returns, a loop.
import { knex } from './database.ts';
import { log } from './log.ts';

export const ship = (id: number) =>
  knex.transaction(async (trx) => {
    await trx('orders').where({ id }).update({ status: 'shipped' });
    await log('shipped', trx);
  });

export const settle = (ids: readonly number[]) =>
  knex.transaction(async (trx) => {
    for (const id of ids) {
      try {
        await trx('orders').where({ id }).update({ status: 'settled' }); // ! aborted
      } catch (error) {
        console.error(id, error);
        continue;
      }
    }
  });

export const archive = (id: number) =>
  knex.transaction(async (trx) => {
    try {
      await trx('orders').where({ id }).del(); // ! aborted
    } finally {
      return id;
    }
  });
