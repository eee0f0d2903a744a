// postgres.js: a reserved connection has to be released.
import { sql } from './database.ts';

export async function count(): Promise<number> {
  const reserved = await sql.reserve(); // ! unreleased
  const rows = await reserved`select id from orders`;
  reserved.release();
  return rows.length;
}
