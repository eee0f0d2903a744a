// Waited for, or only put together.
import type { Knex } from 'knex';
import { knex } from './database.ts';

export const show = (ids: readonly number[]) =>
  knex.transaction(async (trx) => {
    for (const id of ids) console.log(await trx('orders').where({ id }));
    await print(trx);
    const query = trx('orders').where({ status: 'new' });
    query.andWhere('id', '>', 5);
    return query;
  });

async function print(trx: Knex.Transaction): Promise<void> {
  const rows = await trx('orders').where({ status: 'new' });
  console.log(rows.length);
}
