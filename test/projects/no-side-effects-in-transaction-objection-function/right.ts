// Objection's function `transaction`, with the Knex to run on.
import { transaction } from 'objection';
import { knex } from './database.ts';
import { Invoice } from './models.ts';
import { book } from './ledger.ts';

export async function pay(id: number): Promise<void> {
  await transaction(knex, async (trx) => {
    await Invoice.query(trx).patchAndFetchById(id, { status: 'paid' });
  });
  await book(id);
}
