// Helpers with an optional transaction.
import { knex, note, setStatus } from './database.ts';

export async function cancel(id: number): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx('carts').where({ order: id }).delete();
    await setStatus(id, 'cancelled', trx);
    await note('cancelled', { trx });
  });
  await setStatus(id, 'archived');
  await note('archived');
}
