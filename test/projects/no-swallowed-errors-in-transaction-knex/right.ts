// Knex: a savepoint, an error that goes on, and a helper that no transaction calls.
import { knex } from './database.ts';
import { write } from './write.ts';

export const ship = (id: number) =>
  knex.transaction(async (trx) => {
    await trx('orders').where({ id }).update({ status: 'shipped' });
    try {
      await trx.transaction(async (savepoint) => {
        await savepoint('log').insert({ what: 'shipped' });
      });
    } catch (error) {
      console.error(error);
    }
  });

export async function receive(id: number): Promise<void> {
  await knex.transaction((trx) => trx('orders').where({ id }).update({ status: 'received' }));
  await write('received');
}

export const archive = (id: number) =>
  knex.transaction(async (trx) => {
    try {
      await trx('orders').where({ id }).del();
    } finally {
      console.info('archived', id);
    }
  });
