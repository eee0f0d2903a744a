import { type Tx } from '../_shared/prisma.ts';

export async function closeAll(tx: Tx): Promise<void> {
  await tx.order.updateMany({ data: { status: 'closed' } });
}
