// Knex: a count for each of the customers.
import { db } from './database.ts';

export async function totals(): Promise<Record<string, number>> {
  const customers = await db('customers').select('id');
  const found: Record<string, number> = {};
  for (const { id } of customers) {
    const [row] = await db('orders').where({ customer_id: id }).count(); // ! queryPerElement "grouped by"
    found[id] = Number(row?.['count']);
  }
  return found;
}
