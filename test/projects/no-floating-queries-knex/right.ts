// Knex: a query that is built up, part by part, and awaited when it is complete.
import type { Knex } from 'knex';
import { knex } from './database.ts';

export async function search(status: string | undefined, limit: number): Promise<unknown[]> {
  const query = knex('orders').select('id');
  if (status !== undefined) query.where({ status });
  query.limit(limit);
  restrict(query);
  const inner = knex('carts').select('order');
  query.whereIn('id', inner);
  return query;
}

function restrict(query: Knex.QueryBuilder): void {
  query.whereNull('deleted');
  query.select('status');
}

export const ship = (id: number) =>
  knex.transaction(async (trx) => {
    await trx('orders').where({ id }).update({ status: 'shipped' });
    const rest = [trx('marks').insert({ id })];
    for (const query of rest) await query;
  });

export const drop = (id: number) => knex.transaction((trx) => trx('orders').where({ id }).del());
