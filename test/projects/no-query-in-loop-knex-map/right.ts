// Knex: the selects become one.
import { db, ordersOf } from './database.ts';

export function ids(emails: string[]) {
  return db.unionAll(emails.map((email) => ordersOf(email)));
}

export async function search(words: string[]) {
  const query = db('orders');
  for (const word of words) query.orWhere('email', 'like', `%${word}%`);
  return query;
}
