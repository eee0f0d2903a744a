// Prisma: the client of the transaction is kept in a field.
import type { Prisma } from '../../generated/prisma-7/client.ts';
import { prisma } from '../_shared/prisma.ts';

export class Orders {
  private tx: Prisma.TransactionClient | undefined;

  async clear(work: () => Promise<void>): Promise<void> {
    await prisma.$transaction(async (tx) => {
      this.tx = tx;
      await work();
    });
    this.tx = undefined;
    await prisma.order.count();
  }

  async count(): Promise<number> {
    return await (this.tx ?? prisma).order.count();
  }
}
