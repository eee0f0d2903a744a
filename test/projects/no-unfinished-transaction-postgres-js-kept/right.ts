// postgres.js: the tag of a transaction, kept for later.
import type { TransactionSql } from 'postgres';
import { sql } from './database.ts';

async function note(tx: TransactionSql): Promise<void> {
  await tx`insert into audit values ('cleared')`;
}

export async function clear(): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`delete from orders`;
    await note(tx);
  });
}
