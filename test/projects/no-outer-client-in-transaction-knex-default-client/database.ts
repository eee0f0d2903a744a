import knexFactory, { type Knex } from 'knex';

/** The application's one Knex. */
export const knex = knexFactory({ client: 'pg', connection: 'postgres://localhost/shop' });

export const setStatus = (id: number, status: string, trx: Knex = knex) => trx('orders').where({ id }).update({ status });

export async function note(text: string, { trx }: { trx?: Knex.Transaction } = {}): Promise<void> {
  const insert = knex('notes').insert({ text });
  if (trx) insert.transacting(trx);
  await insert;
}
