// Slonik runs the callback again when the transaction fails to serialise.
import { sql } from 'slonik';
import { announce } from './announce.ts';
import { pool } from './database.ts';

export async function close(id: number): Promise<void> {
  await pool.transaction(async (tx) => {
    await tx.query(sql.unsafe`update orders set status = 'closed' where id = ${id}`);
    await announce(id); // ! retriedSideEffect "(announce)"
  });
}
