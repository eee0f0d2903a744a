// postgres.js sends each template on whichever connection is free.
import { sql } from './database.ts';

export async function clear(): Promise<void> {
  await sql`BEGIN`; // ! pooledBegin
  await sql`delete from orders`;
  await sql`COMMIT`;
}
