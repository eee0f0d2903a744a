// What `executionPromise` of a transaction runs comes after the commit.
import { announce } from './announce.ts';
import { knex } from './database.ts';

export async function close(id: number): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx('orders').where({ id }).update({ status: 'closed' });
    void trx.executionPromise.then(() => announce(id));
  });
}
