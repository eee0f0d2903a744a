// postgres.js: lists are handed to one template, and pieces become one.
import { sql } from './database.ts';

export async function rename(users: { id: number; name: string }[]): Promise<void> {
  const rows = users.map(({ id, name }) => [id, name] as const);
  await sql`update users set name = given.name from (values ${sql(rows)}) as given (id, name) where users.id = given.id::int`;
  await sql`insert into users ${sql(users, 'id', 'name')}`;
}

export async function search(words: string[]) {
  const conditions = words.map((word) => sql`and name like ${`%${word}%`}`);
  return sql`select id from users where true ${conditions}`;
}
