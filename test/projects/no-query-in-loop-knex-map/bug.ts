// Knex: a select for each.
import { ordersOf } from './database.ts';

export function ids(emails: string[]) {
  return Promise.all(emails.map((email) => ordersOf(email))); // ! queryPerElement "(ordersOf)"
}
