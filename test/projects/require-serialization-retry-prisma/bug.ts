// Prisma: a serializable transaction that fails with P2034 when two run at once.
import { Prisma } from '../../generated/prisma-7/client.ts';
import { prisma, type Tx } from '../_shared/prisma.ts';

export async function book(id: string): Promise<void> {
  await prisma.$transaction((tx) => take(tx, id), { isolationLevel: Prisma.TransactionIsolationLevel.Serializable }); // ! noRetry "P2034"
}

const options = { isolationLevel: 'RepeatableRead', timeout: 5000 } as const;

export async function bookTwice(id: string, other: string): Promise<void> {
  // The loop goes on to the next order, it does not try one again.
  for (const one of [id, other]) {
    try {
      await prisma.$transaction((tx) => take(tx, one), options); // ! noRetry "repeatable read"
    } catch (error) {
      console.error(error);
    }
  }
}

async function take(tx: Tx, id: string): Promise<void> {
  await tx.order.update({ where: { id }, data: { status: 'booked' } });
}
