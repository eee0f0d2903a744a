// A query that a loop puts together is sent once.
import { knex, Parcel } from './database.ts';

export async function listed(ids: number[], words: string[]): Promise<unknown[]> {
  const found = await knex('parcels').whereIn('order', ids);
  const query = Parcel.query();
  for (const word of words) query.orWhere('status', 'like', word);
  const parts = words.map((word) => knex('parcels').where({ status: word }));
  const [first, ...rest] = parts;
  const united = first === undefined ? [] : await first.unionAll(rest);
  return [...found, ...(await query), ...united];
}
