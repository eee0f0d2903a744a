import { prisma, type Tx } from '../_shared/prisma.ts';

/** Writes an audit record on the transaction it is given, else on a connection of its own. */
export async function audit(action: string, tx?: Tx): Promise<void> {
  const client = tx ?? prisma;
  await client.auditLog.create({ data: { action } });
}
