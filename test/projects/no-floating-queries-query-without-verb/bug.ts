// `forEach` waits for nobody, whatever the query is.
import type { Knex } from 'knex';
import { knex } from './database.ts';

export const show = (ids: readonly number[]) =>
  knex.transaction(async (trx) => {
    // prettier-ignore
    ids.forEach(async (id) => { // ! inTransaction
      console.log(await trx('orders').where({ id }));
    });
    print(trx); // ! inTransaction "print"
    await trx('marks').insert({ id: 1 });
  });

async function print(trx: Knex.Transaction): Promise<void> {
  const rows = await trx('orders').where({ status: 'new' });
  console.log(rows.length);
}
