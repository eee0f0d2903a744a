// A migration that fails ends the process; a service that fails goes on.
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  const trx = await knex.transaction();
  await trx('orders').update({ status: 'open' });
  await trx.commit();
}
