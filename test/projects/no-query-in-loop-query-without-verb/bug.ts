// A query that nothing but `await` sends, once for each element.
import { knex, Parcel } from './database.ts';

export async function listed(ids: number[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const id of ids) found.push(...(await knex('parcels').where({ order: id }))); // ! queryPerElement
  for (const id of ids) {
    const query = Parcel.query(); // ! queryPerElement
    query.where('order', id);
    found.push(...(await query));
  }
  const sent = await Promise.all(ids.map((id) => sentOf(id))); // ! queryPerElement "(sentOf)"
  return [...found, ...sent];
}

function sentOf(id: number) {
  return Parcel.query().where({ order: id, status: 'sent' });
}
