// Knex: chains that end in nothing.
import type { Knex } from 'knex';
import { knex } from './database.ts';

export const ship = (id: number) =>
  knex.transaction(async (trx) => {
    trx('orders').where({ id }).update({ status: 'shipped' }); // ! neverAwaited
    mark(trx, id); // ! inTransaction
    await note(trx, id);
  });

async function mark(trx: Knex.Transaction, id: number): Promise<void> {
  await trx('marks').insert({ id });
  await trx('marks').where({ id: -id }).del();
}

async function note(trx: Knex.Transaction, id: number): Promise<void> {
  if (id > 0) trx('notes').insert({ id }).onConflict('id').merge(); // ! neverAwaited
}

export async function begin(id: number): Promise<void> {
  const trx = await knex.transaction();
  await trx('orders').where({ id }).del();
  trx.commit(); // ! outside
}
