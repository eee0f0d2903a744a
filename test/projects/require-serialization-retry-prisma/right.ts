// Prisma: a serializable transaction that fails with P2034 when two run at once.
import { Prisma } from '../../generated/prisma-7/client.ts';
import { prisma, type Tx } from '../_shared/prisma.ts';

export async function book(id: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await prisma.$transaction((tx) => take(tx, id), { isolationLevel: Prisma.TransactionIsolationLevel.Serializable });
      return;
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

const options = { isolationLevel: 'ReadCommitted', timeout: 5000 } as const;

export async function bookTwice(id: string): Promise<void> {
  await prisma.$transaction((tx) => take(tx, id), options);
}

async function take(tx: Tx, id: string): Promise<void> {
  await tx.order.update({ where: { id }, data: { status: 'booked' } });
}
