import { prisma, type Tx } from '../_shared/prisma.ts';

/** With `alone` the record stays when the transaction is rolled back. */
export async function audit(action: string, tx: Tx, alone = false): Promise<void> {
  if (alone) await prisma.auditLog.create({ data: { action } });
  else await tx.auditLog.create({ data: { action } });
}
