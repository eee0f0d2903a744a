// BEGIN through Knex goes to any connection of its pool.
import { knex } from './database.ts';

export async function cancel(id: number): Promise<void> {
  await knex.raw('begin'); // ! pooledBegin
  await knex('orders').where({ id }).update({ status: 'cancelled' });
  await knex.raw('commit');
}
