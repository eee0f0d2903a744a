// Helpers with an optional transaction.
import { knex, note, setStatus } from './database.ts';

export async function cancel(id: number): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx('carts').where({ order: id }).delete();
    await setStatus(id, 'cancelled'); // ! outerClient "setStatus"
    await note('cancelled'); // ! outerClient "note"
  });
  await setStatus(id, 'archived');
  await note('archived');
}
