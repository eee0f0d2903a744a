// A parameter may be anything, so long as nobody shows what it is.
import { prisma, type Tx } from '../_shared/prisma.ts';

export interface Deps {
  readonly db: Tx;
  readonly other?: Tx;
}

export async function close(deps: Deps, email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await deps.db.auditLog.create({ data: { action: 'closed' } });
    const client = deps.other ?? tx;
    await client.outboxMessage.create({ data: { topic: 'closed', payload: { email } } });
  });
}
