// postgres.js: a piece of another template, the list that `begin` sends, and what is awaited.
import { sql } from './database.ts';

export const pay = (id: number) =>
  sql.begin((tx) => [tx`update orders set status = 'paid' where id = ${id}`, tx`delete from carts where order_id = ${id}`]);

export async function search(words: string[], limit: number | undefined) {
  const conditions = words.map((word) => sql`and name like ${`%${word}%`}`);
  const end = limit === undefined ? sql`` : sql`limit ${limit}`;
  const rows = await sql`select id from orders where true ${conditions} ${end}`;
  const query = sql`select count(*) from orders`;
  query.raw();
  return [rows, await query];
}
