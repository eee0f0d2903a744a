// Prisma: the client of the transaction is kept in a field.
import type { Prisma } from '../../generated/prisma-7/client.ts';
import { prisma } from '../_shared/prisma.ts';

export class Orders {
  private tx: Prisma.TransactionClient | undefined;

  async clear(): Promise<void> {
    await prisma.$transaction(async (tx) => {
      this.tx = tx;
      await tx.order.deleteMany();
    });
    await this.tx?.order.count(); // ! usedAfterEnd
  }
}
