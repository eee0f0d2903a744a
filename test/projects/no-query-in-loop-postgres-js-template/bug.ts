// postgres.js: a template for each.
import { nameOf, sql } from './database.ts';

export async function rename(users: { id: number; name: string }[]): Promise<string[]> {
  for (const { id, name } of users) {
    await sql`update users set name = ${name} where id = ${id}`; // ! queryPerElement
  }
  return Promise.all(users.map((user) => nameOf(user.id))); // ! queryPerElement "(nameOf)"
}
