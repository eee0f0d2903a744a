// postgres.js: the tag of a transaction, kept for later.
import type { TransactionSql } from 'postgres';
import { sql } from './database.ts';

export async function clear(): Promise<void> {
  let kept: TransactionSql | undefined;
  await sql.begin(async (tx) => {
    kept = tx;
    await tx`delete from orders`;
  });
  if (kept) await kept`insert into audit values ('cleared')`; // ! usedAfterEnd
}
