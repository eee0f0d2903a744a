import type { TransactionSql } from 'postgres';

export async function trying(tx: TransactionSql, work: (inner: TransactionSql) => Promise<void>): Promise<void> {
  await tx.savepoint(work).catch(() => undefined);
}
