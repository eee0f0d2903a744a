// postgres.js: a reserved connection has to be released.
import { sql } from './database.ts';

export async function count(): Promise<number> {
  const reserved = await sql.reserve();
  try {
    const rows = await reserved`select id from orders`;
    return rows.length;
  } finally {
    reserved.release();
  }
}
