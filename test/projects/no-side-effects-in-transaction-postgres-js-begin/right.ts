// postgres.js: `begin` hands the callback a tag of its own.
import { announce } from './announce.ts';
import { sql } from './database.ts';

export async function close(id: number): Promise<void> {
  await sql.begin('isolation level serializable', async (tx) => {
    await tx`update orders set status = 'closed' where id = ${id}`;
  });
  await announce(id);
}
